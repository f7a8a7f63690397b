package org.daysheet.billing.scrubber;

import java.util.Set;

/// Short public code lists the rules look things up in.
final class CodeLists {
    /// Place of service codes of CMS.
    static final Set<String> PLACES = Set.of(
            "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18",
            "19", "20", "21", "22", "23", "24", "25", "26", "27", "31", "32", "33", "34", "41", "42", "49", "50", "51",
            "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "65", "66", "71", "72", "81", "99");

    /// States, territories and military mail.
    static final Set<String> STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
            "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH",
            "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "AS", "GU", "MP",
            "PR", "VI", "FM", "MH", "PW", "AA", "AE", "AP");

    /// Claim filing indicators (837P SBR09).
    static final Set<String> FILING_INDICATORS = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "AM", "BL", "CH", "CI", "DS", "FI", "HM", "LM", "MA", "MB", "MC",
            "OF", "TV", "VA", "WC", "ZZ");

    /// What the patient can be to the subscriber (837P PAT01).
    static final Set<String> RELATIONSHIPS = Set.of("01", "19", "20", "21", "39", "40", "53", "G8");

    /// Modifiers that say a second identical line is meant.
    static final Set<String> REPEAT_MODIFIERS = Set.of("59", "76", "77", "91", "XE", "XP", "XS", "XU");

    private CodeLists() {}
}
