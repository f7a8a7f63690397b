package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes {@link ClaimExtras}; what is not named is absent.
public final class ClaimExtrasBuilder {
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<String> fileInformation = new ArrayList<>();
    private final List<ConditionAnswer> conditions = new ArrayList<>();
    private final List<String> anesthesiaProcedures = new ArrayList<>();
    private final List<String> conditionCodes = new ArrayList<>();
    private @Nullable Contract contract;
    private @Nullable AmbulanceRide ambulance;
    private @Nullable SpinalCare spinalCare;
    private @Nullable Pricing pricing;
    private @Nullable PaperInsured insured;

    /// Adds a PWK.
    public ClaimExtrasBuilder attachment(Attachment attachment) {
        attachments.add(attachment);
        return this;
    }

    /// Sets CN1.
    public ClaimExtrasBuilder contract(@Nullable Contract value) {
        contract = value;
        return this;
    }

    /// Adds a K3.
    public ClaimExtrasBuilder fileInformation(String text) {
        fileInformation.add(text);
        return this;
    }

    /// Sets CR1 and where the ambulance went; a ride of which nothing is said is none.
    public ClaimExtrasBuilder ambulance(@Nullable AmbulanceRide value) {
        ambulance = AmbulanceRide.NONE.equals(value) ? null : value;
        return this;
    }

    /// Sets CR2.
    public ClaimExtrasBuilder spinalCare(@Nullable SpinalCare value) {
        spinalCare = value;
        return this;
    }

    /// Adds a CRC.
    public ClaimExtrasBuilder condition(ConditionAnswer condition) {
        conditions.add(condition);
        return this;
    }

    /// Adds a procedure that anesthesia was given for (HI BP, then BO).
    public ClaimExtrasBuilder anesthesiaProcedure(String code) {
        anesthesiaProcedures.add(code);
        return this;
    }

    /// Adds a condition code (HI BG).
    public ClaimExtrasBuilder conditionCode(String code) {
        conditionCodes.add(code);
        return this;
    }

    /// Sets HCP.
    public ClaimExtrasBuilder pricing(@Nullable Pricing value) {
        pricing = value;
        return this;
    }

    /// Sets what only paper says of an insured who is not the patient.
    public ClaimExtrasBuilder insured(@Nullable PaperInsured value) {
        insured = value;
        return this;
    }

    /// What was named.
    public ClaimExtras build() {
        return new ClaimExtras(
                attachments,
                contract,
                fileInformation,
                ambulance,
                spinalCare,
                conditions,
                anesthesiaProcedures,
                conditionCodes,
                pricing,
                insured);
    }
}
