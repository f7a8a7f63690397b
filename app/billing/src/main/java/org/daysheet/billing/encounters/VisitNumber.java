package org.daysheet.billing.encounters;

/// A number or code that few visits give their claim (837P TR3 2300 REF), in the order of the claim.
public enum VisitNumber {
    /// Why a service was given without the authorization it needs: 1 urgent, 2 before coverage was known, 3 emergency,
    /// 4 temporary Medicaid, 5 a second opinion about work, 6 an override is asked for, 7 special handling (4N).
    AUTHORIZATION_EXCEPTION("4N", "[1-7]"),
    /// Whether a Medicare supplement is bound to take the claim over, Y or N (F5).
    MEDICARE_CROSSOVER("F5", "[YN]"),
    /// Certificate of the mammography unit (EW).
    MAMMOGRAPHY("EW"),
    /// An investigational device that may be used before it is approved (LX).
    DEVICE_EXEMPTION("LX"),
    /// The practice's own number of the patient's chart (EA).
    MEDICAL_RECORD("EA"),
    /// A demonstration or clinical trial (P4).
    DEMONSTRATION("P4"),
    /// The home health agency or hospice whose plan of care is overseen (1J).
    CARE_PLAN("1J");

    /// Numbers of any kind are at most as long as a claim has room for.
    private static final String ANY = ".{1,50}";

    private final String qualifier;
    private final String shape;

    VisitNumber(String qualifier) {
        this(qualifier, ANY);
    }

    VisitNumber(String qualifier, String shape) {
        this.qualifier = qualifier;
        this.shape = shape;
    }

    /// REF01.
    public String qualifier() {
        return qualifier;
    }

    /// Whether a text can be this number.
    public boolean isNumber(String text) {
        return text.matches(shape);
    }
}
