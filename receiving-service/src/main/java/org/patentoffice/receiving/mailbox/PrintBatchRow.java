package org.patentoffice.receiving.mailbox;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Row of {@code print_batch}. */
@Entity
@Table(name = "print_batch")
class PrintBatchRow extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long batch;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "made_by")
  String madeBy;

  @Column(name = "posted_at")
  @Nullable Instant postedAt;

  @Column(name = "posted_by")
  @Nullable String postedBy;
}
