package org.daysheet.billing.denials;

import java.util.Map;

/// What a denial is about, so that like is worked with like. Our own grouping of common reasons; what it does not
/// know is OTHER.
public enum DenialCategory {
    ELIGIBILITY,
    AUTHORIZATION,
    CODING,
    BUNDLING,
    DUPLICATE,
    TIMELY_FILING,
    INFORMATION,
    COORDINATION,
    NON_COVERED,
    MEDICAL_NECESSITY,
    PROVIDER,
    FREQUENCY,
    OTHER;

    private static final Map<String, DenialCategory> BY_REASON = Map.ofEntries(
            Map.entry("26", ELIGIBILITY),
            Map.entry("27", ELIGIBILITY),
            Map.entry("31", ELIGIBILITY),
            Map.entry("32", ELIGIBILITY),
            Map.entry("33", ELIGIBILITY),
            Map.entry("200", ELIGIBILITY),
            Map.entry("15", AUTHORIZATION),
            Map.entry("38", AUTHORIZATION),
            Map.entry("39", AUTHORIZATION),
            Map.entry("197", AUTHORIZATION),
            Map.entry("198", AUTHORIZATION),
            Map.entry("243", AUTHORIZATION),
            Map.entry("4", CODING),
            Map.entry("5", CODING),
            Map.entry("6", CODING),
            Map.entry("9", CODING),
            Map.entry("10", CODING),
            Map.entry("11", CODING),
            Map.entry("146", CODING),
            Map.entry("167", CODING),
            Map.entry("181", CODING),
            Map.entry("182", CODING),
            Map.entry("199", CODING),
            Map.entry("59", BUNDLING),
            Map.entry("97", BUNDLING),
            Map.entry("231", BUNDLING),
            Map.entry("234", BUNDLING),
            Map.entry("236", BUNDLING),
            Map.entry("18", DUPLICATE),
            Map.entry("29", TIMELY_FILING),
            Map.entry("16", INFORMATION),
            Map.entry("226", INFORMATION),
            Map.entry("227", INFORMATION),
            Map.entry("250", INFORMATION),
            Map.entry("251", INFORMATION),
            Map.entry("252", INFORMATION),
            Map.entry("22", COORDINATION),
            Map.entry("23", COORDINATION),
            Map.entry("109", COORDINATION),
            Map.entry("136", COORDINATION),
            Map.entry("276", COORDINATION),
            Map.entry("49", NON_COVERED),
            Map.entry("96", NON_COVERED),
            Map.entry("204", NON_COVERED),
            Map.entry("50", MEDICAL_NECESSITY),
            Map.entry("54", MEDICAL_NECESSITY),
            Map.entry("55", MEDICAL_NECESSITY),
            Map.entry("56", MEDICAL_NECESSITY),
            Map.entry("8", PROVIDER),
            Map.entry("170", PROVIDER),
            Map.entry("171", PROVIDER),
            Map.entry("183", PROVIDER),
            Map.entry("185", PROVIDER),
            Map.entry("208", PROVIDER),
            Map.entry("242", PROVIDER),
            Map.entry("B7", PROVIDER),
            Map.entry("35", FREQUENCY),
            Map.entry("119", FREQUENCY),
            Map.entry("149", FREQUENCY),
            Map.entry("151", FREQUENCY),
            Map.entry("222", FREQUENCY));

    /// Category of an adjustment reason, whatever its group.
    public static DenialCategory of(String carc) {
        return BY_REASON.getOrDefault(carc, OTHER);
    }
}
