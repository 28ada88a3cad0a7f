/** Tests of the proof. */
@org.jspecify.annotations.NullMarked
package org.patentoffice.proof;
