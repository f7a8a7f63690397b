package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.billing.claims.EarlierDecisions.EarlierDecision;
import org.daysheet.billing.claims.EarlierDecisions.EarlierLine;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.edi.claim837.ClaimPayer;
import org.daysheet.edi.claim837.DecisionAdjustment;
import org.daysheet.edi.claim837.LineDecision;
import org.daysheet.edi.claim837.OtherCoverage;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.OtherSubscriber;
import org.daysheet.edi.claim837.OutpatientRemarks;
import org.daysheet.edi.claim837.PayerDecision;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Tells a payer of the others (837P TR3 loops 2320, 2330 and 2430): who else insures the patient, and what those that
/// were asked before paid and adjusted, row for row as their remittances said it. Pure.
final class OtherPayers {
    private static final int MOST_REMARKS = 5;
    private static final int LONGEST_REFERENCE = 50;

    /// Kinds of codes that SVD03 may have (837P TR3 2430 SVD03-1).
    private static final Set<String> SAYABLE = Set.of("ER", "HC", "IV", "WK");

    private OtherPayers() {}

    static List<OtherPayer> of(ClaimSources sources) {
        return sources.others().stream().map(other -> of(sources, other)).toList();
    }

    /// What the payers before decided about one charge.
    static List<LineDecision> decided(ClaimSources sources, ChargeId charge) {
        List<LineDecision> decisions = new ArrayList<>();
        for (OtherAsked other : sources.others()) {
            EarlierDecision decision = other.decision();
            if (decision == null) {
                continue;
            }
            for (EarlierLine line : decision.lines()) {
                if (line.charge().equals(charge)) {
                    decisions.add(decision(sources, other, decision, line));
                }
            }
        }
        return decisions;
    }

    private static LineDecision decision(
            ClaimSources sources, OtherAsked other, EarlierDecision decision, EarlierLine line) {
        return new LineDecision(
                code(sources, other),
                line.paid(),
                procedure(sources, line),
                line.units(),
                BundledLines.into(sources, decision, line),
                line.adjustments(),
                line.decidedOn(),
                owesByLine(decision) ? owed(line.adjustments().stream()) : null);
    }

    /// A payer that names what it paid by a code that no claim may name, as of a drug, a tooth or a revenue center, is
    /// told of with our own code for the line.
    private static Procedure procedure(ClaimSources sources, EarlierLine line) {
        if (SAYABLE.contains(line.procedure().qualifier())) {
            return line.procedure();
        }
        return sources.encounter().charges().stream()
                .filter(charge -> charge.id().equals(line.charge()))
                .findFirst()
                .map(charge -> ClaimServices.procedure(charge.facts()))
                .orElse(line.procedure());
    }

    private static OtherPayer of(ClaimSources sources, OtherAsked other) {
        CoverageFacts coverage = other.coverage().facts();
        PayerFacts payer = other.payer().facts();
        return new OtherPayer(
                coverage(coverage, payer),
                other.whatItDecided().map(OtherPayers::decision).orElseGet(() -> undecided(sources, other)),
                new OtherSubscriber(
                        coverage.isOfOrganization(),
                        ClaimAssembly.name(coverage.otherSubscriber()
                                .map(subscriber -> subscriber.name())
                                .orElse(sources.patient().facts().name())),
                        "MI",
                        ClaimText.of(coverage.memberNumber(), 80),
                        Address.NONE,
                        List.of()),
                new ClaimPayer(
                        ClaimText.of(payer.name(), ClaimText.LAST_NAME),
                        "PI",
                        code(sources, other),
                        Address.NONE,
                        numbers(other)),
                List.of());
    }

    /// The number by which the receiver of this claim knows the other payer.
    private static String code(ClaimSources sources, OtherAsked other) {
        return ClaimText.of(other.routes().codeAt(sources.route().profile().id()), 80);
    }

    /// A payer that was not to be asked covers nothing of the charge of this claim (837P TR3 2320 AMT*A8).
    private static PayerDecision undecided(ClaimSources sources, OtherAsked other) {
        return other.isBypassed()
                ? new PayerDecision(List.of(), null, sources.encounter().total(), null, null, null)
                : PayerDecision.NONE;
    }

    /// What a payer that decided allowed the visit under, and its own number of the claim (837P TR3 2330B REF).
    private static List<Reference> numbers(OtherAsked other) {
        List<Reference> numbers = new ArrayList<>();
        other.whatItDecided().ifPresent(decision -> {
            add(numbers, "G1", other.numbers().authorization());
            add(numbers, "9F", other.numbers().referral());
            add(numbers, "F8", decision.payerNumber());
        });
        return numbers;
    }

    private static void add(List<Reference> numbers, String qualifier, String number) {
        if (!number.isEmpty()) {
            numbers.add(new Reference(qualifier, ClaimText.of(number, LONGEST_REFERENCE)));
        }
    }

    private static OtherCoverage coverage(CoverageFacts coverage, PayerFacts payer) {
        return new OtherCoverage(
                coverage.sequence(),
                coverage.relationship().code(),
                ClaimText.of(coverage.groupNumber(), 50),
                coverage.groupNumber().isEmpty() ? ClaimText.of(coverage.planName(), 60) : "",
                payer.isMedicare() && coverage.order() > 1 ? coverage.mspReason() : "",
                payer.filingIndicator(),
                payer.assignment().benefits(),
                payer.assignment().isSignedByProvider() ? "P" : "",
                payer.assignment().release());
    }

    /// A payer that decided line by line says the day, and what the patient owes, with each line.
    private static PayerDecision decision(EarlierDecision decision) {
        return new PayerDecision(
                decision.adjustments(),
                decision.paid(),
                null,
                owesByLine(decision) ? null : owedByPatient(decision),
                remarks(decision.remarks()),
                decision.lines().isEmpty() ? decision.decidedOn() : null);
    }

    /// A claim has room for five remark codes.
    private static @Nullable OutpatientRemarks remarks(OutpatientRemarks said) {
        var told = new OutpatientRemarks(
                said.rate(),
                said.payable(),
                said.codes().stream().limit(MOST_REMARKS).toList(),
                said.renalAmount(),
                said.professionalAmount());
        return told.equals(OutpatientRemarks.of(List.of())) ? null : told;
    }

    /// Whether the patient's share is told with the lines (837P TR3 2430 AMT*EAF), which leaves out that of the whole
    /// claim (2320): not where the payer laid part of it on the claim as a whole, for no line has that part.
    private static boolean owesByLine(EarlierDecision decision) {
        return !decision.lines().isEmpty() && decision.adjustments().stream().noneMatch(OtherPayers::isOwedByPatient);
    }

    private static Money owedByPatient(EarlierDecision decision) {
        return owed(Stream.concat(
                decision.adjustments().stream(),
                decision.lines().stream().flatMap(line -> line.adjustments().stream())));
    }

    private static Money owed(Stream<DecisionAdjustment> adjustments) {
        return Money.sum(adjustments.filter(OtherPayers::isOwedByPatient).map(DecisionAdjustment::amount));
    }

    private static boolean isOwedByPatient(DecisionAdjustment adjustment) {
        return adjustment.group().equals("PR");
    }
}
