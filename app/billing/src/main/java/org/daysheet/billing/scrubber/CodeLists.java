package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.practice.PostalAddress;
import org.jspecify.annotations.Nullable;

/// Short public code lists the rules look things up in.
final class CodeLists {
    /// Place of service codes of CMS.
    private static final Set<String> PLACES = Set.of(
            "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18",
            "19", "20", "21", "22", "23", "24", "25", "26", "27", "31", "32", "33", "34", "41", "42", "49", "50", "51",
            "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "65", "66", "71", "72", "81", "99");

    /// First days of the newer ones, as the place of service code set of CMS tells them.
    private static final Map<String, LocalDate> PLACES_FROM = Map.ofEntries(
            Map.entry("01", LocalDate.of(2005, 10, 1)),
            Map.entry("02", LocalDate.of(2017, 1, 1)),
            Map.entry("09", LocalDate.of(2006, 7, 1)),
            Map.entry("10", LocalDate.of(2022, 1, 1)),
            Map.entry("16", LocalDate.of(2008, 1, 1)),
            Map.entry("17", LocalDate.of(2010, 5, 1)),
            Map.entry("18", LocalDate.of(2013, 1, 1)),
            Map.entry("19", LocalDate.of(2016, 1, 1)),
            Map.entry("27", LocalDate.of(2023, 10, 1)),
            Map.entry("58", LocalDate.of(2020, 1, 1)),
            Map.entry("66", LocalDate.of(2024, 8, 1)));

    /// States, territories and military mail.
    static final Set<String> STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
            "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH",
            "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "AS", "GU", "MP",
            "PR", "VI", "FM", "MH", "PW", "AA", "AE", "AP");

    /// Provinces and territories of Canada.
    static final Set<String> PROVINCES = PostalAddress.PROVINCES;

    /// Claim filing indicators (837P SBR09).
    static final Set<String> FILING_INDICATORS = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "AM", "BL", "CH", "CI", "DS", "FI", "HM", "LM", "MA", "MB", "MC",
            "OF", "TV", "VA", "WC", "ZZ");

    /// What the patient can be to the subscriber (837P PAT01).
    static final Set<String> RELATIONSHIPS = Set.of("01", "19", "20", "21", "39", "40", "53", "G8");

    /// Modifiers that say a second identical line is meant.
    static final Set<String> REPEAT_MODIFIERS = Set.of("59", "76", "77", "91", "XE", "XP", "XS", "XU");

    private CodeLists() {}

    /// A place has to be one, and to have been one on the day.
    ///
    /// @param day of service, null when there is none
    static void place(String code, @Nullable LocalDate day, String path, ScrubReport report) {
        LocalDate from = PLACES_FROM.getOrDefault(code, LocalDate.MIN);
        report.when(!PLACES.contains(code), ScrubRule.PLACE_UNKNOWN, path, code);
        if (day != null) {
            report.when(day.isBefore(from), ScrubRule.PLACE_NOT_YET, path, code, from, day);
        }
    }
}
