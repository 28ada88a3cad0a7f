package org.patentoffice.embedded.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmTest {

  private JsonNode realm;

  @BeforeEach
  void read() throws IOException {
    realm = new ObjectMapper().readTree(Office.here().folders().realm().toFile());
  }

  @Test
  void shouldHaveUserWhenRoleExists() {
    // Given
    Set<String> roles = new HashSet<>();
    realm.path("roles").path("realm").forEach(role -> roles.add(role.path("name").asText()));

    // When
    Set<String> held = new HashSet<>();
    realm
        .path("users")
        .forEach(user -> user.path("realmRoles").forEach(role -> held.add(role.asText())));

    // Then
    assertThat(held).isEqualTo(roles).hasSize(12);
  }

  @Test
  void shouldHoldNoSecretWhenCommitted() {
    // Given
    JsonNode users = realm.path("users");

    // When
    Set<String> passwords = new HashSet<>();
    users.forEach(user -> passwords.add(user.path("credentials").path(0).path("value").asText("")));

    // Then
    assertThat(passwords).containsExactlyInAnyOrder("${OFFICE_USER_PASSWORD}", "");
    assertThat(realm.path("clients").path(1).path("secret").asText())
        .isEqualTo("${OFFICE_SERVICE_SECRET}");
    assertThat(realm.path("clients").path(2).path("secret").asText())
        .isEqualTo("${OFFICE_PAGES_SECRET}");
  }

  @Test
  void shouldSendPeopleBackToTheServiceOnlyWhenTheySignInForPages() {
    // Given
    JsonNode clients = realm.path("clients");

    // When
    JsonNode pages = clients.path(2);

    // Then
    assertThat(pages.path("clientId").asText()).isEqualTo("office-pages");
    assertThat(pages.path("publicClient").asBoolean()).isFalse();
    assertThat(pages.path("directAccessGrantsEnabled").asBoolean()).isFalse();
    assertThat(pages.path("redirectUris"))
        .extracting(JsonNode::asText)
        .containsExactly("${OFFICE_PAGES_URL}/filing/signed-in");
    assertThat(pages.path("attributes").path("pkce.code.challenge.method").asText())
        .isEqualTo("S256");
  }
}
