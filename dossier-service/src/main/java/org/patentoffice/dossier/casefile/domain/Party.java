package org.patentoffice.dossier.casefile.domain;

import org.jspecify.annotations.Nullable;

/**
 * A person of the case as named in the request (願書).
 *
 * @param name as filed
 * @param identificationNumber 識別番号, nine digits
 * @param address as filed; shown to the filer and the office only
 */
public record Party(String name, @Nullable String identificationNumber, @Nullable String address) {}
