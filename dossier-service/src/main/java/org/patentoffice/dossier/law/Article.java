package org.patentoffice.dossier.law;

/**
 * An article of the Patent Act on which a refusal may rest.
 *
 * @param code on the wire, for example {@code 29(2)} or {@code 36(6)(ii)}
 * @param ja as a notice cites it, for example 第２９条第２項
 * @param en what it is about
 */
public record Article(String code, String ja, String en) {}
