/**
 * Office actions as XML in the form in which the office dispatches them (jp:notice-pat-exam-rn).
 */
@NullMarked
package org.patentoffice.dossier.examination.notice;

import org.jspecify.annotations.NullMarked;
