/**
 * What the request for a patent (願書) must contain, as versioned data with its legal basis (Patent
 * Act, Art. 36; Regulations, Art. 23 and Form 26). Pure.
 */
@NullMarked
package org.patentoffice.formality.rule;

import org.jspecify.annotations.NullMarked;
