package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedQuantity;
import org.jspecify.annotations.Nullable;

/// Makes {@link LineExtras}; what is not named is absent.
public final class LineExtrasBuilder {
    private final List<LineDecision> decisions = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<QualifiedAmount> amounts = new ArrayList<>();
    private final List<QualifiedQuantity> quantities = new ArrayList<>();
    private final List<TestResult> results = new ArrayList<>();
    private final List<String> fileInformation = new ArrayList<>();
    private final List<ConditionAnswer> conditions = new ArrayList<>();
    private @Nullable Contract contract;
    private @Nullable Note thirdPartyNote;
    private @Nullable PurchasedService purchase;
    private @Nullable Pricing pricing;
    private @Nullable AmbulanceRide ambulance;
    private @Nullable Equipment equipment;
    private @Nullable LineProviders providers;

    /// Adds what another payer decided (2430).
    public LineExtrasBuilder decision(LineDecision decision) {
        decisions.add(decision);
        return this;
    }

    /// Adds a PWK.
    public LineExtrasBuilder attachment(Attachment attachment) {
        attachments.add(attachment);
        return this;
    }

    /// Sets CN1.
    public LineExtrasBuilder contract(@Nullable Contract value) {
        contract = value;
        return this;
    }

    /// Adds an AMT.
    public LineExtrasBuilder amount(QualifiedAmount amount) {
        amounts.add(amount);
        return this;
    }

    /// Adds a QTY.
    public LineExtrasBuilder quantity(QualifiedQuantity quantity) {
        quantities.add(quantity);
        return this;
    }

    /// Adds a MEA.
    public LineExtrasBuilder result(TestResult result) {
        results.add(result);
        return this;
    }

    /// Adds a K3.
    public LineExtrasBuilder fileInformation(String text) {
        fileInformation.add(text);
        return this;
    }

    /// Sets NTE*TPO.
    public LineExtrasBuilder thirdPartyNote(@Nullable Note value) {
        thirdPartyNote = value;
        return this;
    }

    /// Sets PS1.
    public LineExtrasBuilder purchase(@Nullable PurchasedService value) {
        purchase = value;
        return this;
    }

    /// Sets HCP.
    public LineExtrasBuilder pricing(@Nullable Pricing value) {
        pricing = value;
        return this;
    }

    /// Sets CR1 and where the ambulance went; a ride of which nothing is said is none.
    public LineExtrasBuilder ambulance(@Nullable AmbulanceRide value) {
        ambulance = AmbulanceRide.NONE.equals(value) ? null : value;
        return this;
    }

    /// Adds a CRC.
    public LineExtrasBuilder condition(ConditionAnswer condition) {
        conditions.add(condition);
        return this;
    }

    /// Sets SV5, CR3 and forms; equipment of which nothing is said is none.
    public LineExtrasBuilder equipment(@Nullable Equipment value) {
        equipment = Equipment.NONE.equals(value) ? null : value;
        return this;
    }

    /// Sets the providers; none that differ are none.
    public LineExtrasBuilder providers(@Nullable LineProviders value) {
        providers = LineProviders.NONE.equals(value) ? null : value;
        return this;
    }

    /// What was named.
    public LineExtras build() {
        return new LineExtras(
                decisions,
                attachments,
                contract,
                amounts,
                quantities,
                results,
                fileInformation,
                thirdPartyNote,
                purchase,
                pricing,
                ambulance,
                conditions,
                equipment,
                providers);
    }
}
