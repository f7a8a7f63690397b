package org.daysheet.billing.scrubber;

import org.daysheet.billing.problem.Texts;

/// What the program can do about a finding at once, instead of somebody typing it.
///
/// @param kind what is done
/// @param value what is taken, empty where the kind says all
/// @param source where it is taken from, in words; empty where the kind says it
public record ScrubFix(Kind kind, String value, String source) {
    /// What can be done.
    public enum Kind {
        /// The title of the procedure in the loaded list becomes its description.
        LISTED_DESCRIPTION,
        /// The practice's own laboratory number goes with the visit.
        PRACTICE_CLIA,
        /// The taxonomy code of who treated becomes the practice's.
        RENDERING_TAXONOMY,
        /// A facility with the practice's own street has its ZIP code.
        PRACTICE_ZIP,
        /// The practice's own address has the ZIP code that a payer writes on its remittances.
        REMITTED_ZIP,
        /// The visit names no facility.
        NO_FACILITY,
        /// The only authorization that allows all of it goes with the visit.
        AUTHORIZATION,
        /// Each pointer stands once.
        POINTERS_ONCE,
        /// Each modifier stands once.
        MODIFIERS_ONCE,
        /// The diagnosis stands once, and the lines point to where it stays.
        DIAGNOSIS_ONCE
    }

    /// One whose kind says where its value is taken from.
    public ScrubFix(Kind kind, String value) {
        this(kind, value, "");
    }

    /// What is done, in a few words.
    public String words() {
        return switch (kind) {
            case LISTED_DESCRIPTION -> Texts.of("scrubber.fix.listed-description", value);
            case PRACTICE_CLIA -> Texts.of("scrubber.fix.practice-clia", value);
            case RENDERING_TAXONOMY -> Texts.of("scrubber.fix.rendering-taxonomy", value);
            case PRACTICE_ZIP -> Texts.of("scrubber.fix.practice-zip", value);
            case REMITTED_ZIP -> Texts.of("scrubber.fix.remitted-zip", value, source);
            case NO_FACILITY -> Texts.of("scrubber.fix.no-facility");
            case AUTHORIZATION -> Texts.of("scrubber.fix.authorization", value);
            case POINTERS_ONCE -> Texts.of("scrubber.fix.pointers-once");
            case MODIFIERS_ONCE -> Texts.of("scrubber.fix.modifiers-once");
            case DIAGNOSIS_ONCE -> Texts.of("scrubber.fix.diagnosis-once", value);
        };
    }
}
