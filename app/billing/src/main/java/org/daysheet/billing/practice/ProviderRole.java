package org.daysheet.billing.practice;

/// What a provider does for a patient of the practice.
public enum ProviderRole {
    /// Treats (CMS-1500 box 24J, 837 NM1*82).
    RENDERING,
    /// Sends patients (CMS-1500 box 17, 837 NM1*DN).
    REFERRING,
    /// A place where the practice treats, other than its own (CMS-1500 box 32, 837 NM1*77).
    FACILITY
}
