package org.patentoffice.receiving.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Publishes the certificates against which receipts are verified. */
@Path("/receipt-certificates")
@PermitAll
public class CertificateResource {
  private final OfficeSigner signer;

  CertificateResource(OfficeSigner signer) {
    this.signer = signer;
  }

  @GET
  @Produces("application/x-pem-file")
  @Operation(
      summary = "The office's certificates for receipts, of the present key and of earlier ones",
      description =
          "One PEM file, as openssl takes it. A receipt names its certificate by SHA-256.")
  public String get() {
    return signer.certificates().pem();
  }
}
