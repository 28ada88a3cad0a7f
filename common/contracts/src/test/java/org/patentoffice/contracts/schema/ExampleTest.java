package org.patentoffice.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.IdentificationNumber;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.contracts.number.Right;

class ExampleTest {

  private static final Map<String, Function<String, Object>> NUMBERS =
      Map.of(
          "applicationNumber", ApplicationNumber::parse,
          "publicationNumber", PublicationNumber::parse,
          "registrationNumber", RegistrationNumber::parse,
          "documentNumber", DocumentNumber::parse,
          "concerns", DocumentNumber::parse,
          "identificationNumber", IdentificationNumber::parse);

  static List<Path> examples() {
    return ContractFiles.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldSatisfyItsSchemaWhenReleased(Path example) {
    // Given
    JsonSchema schema = schemaOf(example);

    // When
    Set<ValidationMessage> errors =
        schema.validate(ContractFiles.json(example).toString(), InputFormat.JSON);

    // Then
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldSpellNumbersOfRecordAsTheValueTypesDoWhenReleased(Path example) {
    // Given
    JsonNode json = ContractFiles.json(example);

    // When
    Map<String, Function<String, Object>> parsers = NUMBERS;

    // Then
    parsers.forEach(
        (field, parse) ->
            assertThat(json.findValuesAsText(field))
                .allSatisfy(text -> assertThat(parse.apply(text)).hasToString(text)));
    assertThat(json.findValuesAsText("right"))
        .allSatisfy(text -> assertThat(Right.parse(text).wire()).isEqualTo(text));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldAddressContentByItsHashWhenReleased(Path example) {
    // When
    List<JsonNode> references = ContractFiles.json(example).findParents("sha256");

    // Then
    assertThat(references)
        .allSatisfy(
            reference ->
                assertThat(reference.path("href").asText())
                    .isEqualTo("/internal/content/" + reference.path("sha256").asText()));
  }

  private static JsonSchema schemaOf(Path example) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(
            ContractFiles.json(ContractFiles.schemaOf(example)),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }
}
