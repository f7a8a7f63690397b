package org.daysheet.demo.practice;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Drug;
import org.daysheet.billing.encounters.Units;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;

/// What the practice does and what it costs: HCPCS Level II codes, which anybody may use.
public enum Service {
    CLINIC_VISIT("T1015", 16_500, "Office visit", 1, ""),
    COMPLEX_CARE("G2211", 3_200, "Ongoing care of a complex condition", 1, ""),
    WELCOME_VISIT("G0402", 28_500, "Welcome to Medicare visit", 1, ""),
    FIRST_WELLNESS("G0438", 29_500, "First yearly wellness visit", 1, ""),
    YEARLY_WELLNESS("G0439", 21_500, "Yearly wellness visit", 1, ""),
    DEPRESSION_SCREEN("G0444", 3_800, "Depression screening", 1, ""),
    ALCOHOL_SCREEN("G0442", 3_800, "Alcohol use screening", 1, ""),
    FLU_SHOT("G0008", 4_200, "Giving the flu vaccine", 1, ""),
    PNEUMONIA_SHOT("G0009", 4_200, "Giving the pneumonia vaccine", 1, ""),
    VITAMIN_B12("J3420", 1_850, "Vitamin B12 injection", 1, "99999342001"),
    DEXAMETHASONE("J1100", 320, "Dexamethasone injection", 4, "99999110004"),
    KETOROLAC("J1885", 1_240, "Ketorolac injection", 2, "99999188502"),
    CEFTRIAXONE("J0696", 950, "Ceftriaxone injection", 4, "99999069604"),
    PELVIC_EXAM("G0101", 7_200, "Pelvic and breast exam", 1, ""),
    PAP_SMEAR("Q0091", 8_500, "Collecting a Pap smear", 1, ""),
    SURGICAL_TRAY("A4550", 4_800, "Surgical tray", 1, ""),
    CARE_PLANNING("G0506", 11_000, "Care planning", 1, ""),
    WEIGHT_COUNSELING("G0447", 5_200, "Weight counseling", 1, ""),
    PHONE_CHECK("G2012", 3_200, "Check-in by phone", 1, "");

    private final String code;
    private final long amountCents;
    private final String plainName;
    private final int units;
    private final String ndc;

    Service(String code, long amountCents, String plainName, int units, String ndc) {
        this.code = code;
        this.amountCents = amountCents;
        this.plainName = plainName;
        this.units = units;
        this.ndc = ndc;
    }

    public ProcedureCode code() {
        return new ProcedureCode(code);
    }

    /// Price of one unit at first.
    public Money price() {
        return Money.ofCents(amountCents);
    }

    /// Price of one unit from the next year on: three percent more, whole dimes.
    public Money nextPrice() {
        return Money.ofCents((amountCents * 103 / 100 + 9) / 10 * 10);
    }

    /// What statements call it.
    public String plainName() {
        return plainName;
    }

    /// A line of a visit, priced from the fee schedule.
    ChargeDraft draft(LocalDate day, boolean separate, List<Integer> pointers) {
        List<Modifier> modifiers = separate ? List.of(new Modifier("25")) : List.of();
        @org.jspecify.annotations.Nullable Drug drug = ndc.isEmpty() ? null : new Drug(ndc, units * 1_000L, "ML");
        return new ChargeDraft(code(), modifiers, Units.of(units), null, pointers, day, day, null, "", drug);
    }
}
