package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.DecisionAdjustment;
import org.daysheet.edi.claim837.OtherCoverage;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.OtherPayerProvider;
import org.daysheet.edi.claim837.OtherSubscriber;
import org.daysheet.edi.claim837.OutpatientRemarks;
import org.daysheet.edi.claim837.PayerDecision;
import org.daysheet.edi.x12.Reference;

/// The other payers of a claim in words (837P TR3 loops 2320 and 2330): how each stands to the patient, and what it
/// decided about the claim as a whole. What it decided about a line stands with the line.
final class OtherPayerWords {
    private OtherPayerWords() {}

    /// A group for each, in the order of the claim.
    static List<Details.Part> of(List<OtherPayer> payers) {
        List<Details.Part> groups = new ArrayList<>();
        for (OtherPayer payer : payers) {
            groups.add(new Details.Part(Texts.of("claims.group.other-payer", groups.size() + 1), lines(payer)));
        }
        return groups;
    }

    private static List<Line> lines(OtherPayer payer) {
        List<Line> lines = DocumentWords.payer(payer.payer());
        coverage(lines, payer.coverage());
        subscriber(lines, payer.subscriber());
        decision(lines, payer.decision());
        for (OtherPayerProvider provider : payer.providers()) {
            DocumentWords.add(lines, "known-as", knownAs(provider));
        }
        return lines;
    }

    private static void coverage(List<Line> lines, OtherCoverage coverage) {
        DocumentWords.add(lines, "order", Texts.ofCode("claims.order.", coverage.sequence()));
        DocumentWords.add(lines, "relationship", Texts.ofCode("claims.relation.", coverage.relationship()));
        DocumentWords.add(lines, "group", coverage.groupNumber());
        DocumentWords.add(lines, "plan", coverage.groupName());
        DocumentWords.add(lines, "msp", Texts.ofCode("people.msp.", coverage.mspReason()));
        DocumentWords.add(lines, "indicator", coverage.filingIndicator());
        DocumentWords.add(lines, "benefits", Texts.ofCode("settings.payer.benefits.", coverage.benefitsAssigned()));
        DocumentWords.add(
                lines, "patient-signature", Texts.ofCode("claims.patient-signature.", coverage.patientSignature()));
        DocumentWords.add(lines, "release", Texts.ofCode("settings.payer.release.", coverage.release()));
    }

    private static void subscriber(List<Line> lines, OtherSubscriber subscriber) {
        DocumentWords.add(
                lines, "held-by", PartyWords.named(subscriber.organization(), DocumentWords.name(subscriber.name())));
        DocumentWords.add(
                lines, "member", PartyWords.number("MI", subscriber.memberIdQualifier(), subscriber.memberId()));
        DocumentWords.add(lines, "address-of-holder", DocumentWords.address(subscriber.address()));
        subscriber.references().forEach(number -> lines.add(PartyWords.reference(number)));
    }

    private static void decision(List<Line> lines, PayerDecision decision) {
        DocumentWords.add(lines, "payer-paid", Formats.amount(decision.paid()));
        DocumentWords.add(lines, "decided-on", Formats.date(decision.decidedOn()));
        for (DecisionAdjustment adjustment : decision.adjustments()) {
            lines.add(Line.words(
                    Texts.of("claims.document.adjusted", adjustment.group(), adjustment.reason()), amount(adjustment)));
        }
        DocumentWords.add(lines, "not-covered", Formats.amount(decision.notCovered()));
        DocumentWords.add(lines, "remaining", Formats.amount(decision.remaining()));
        OutpatientRemarks remarks = decision.remarks();
        if (remarks != null) {
            DocumentWords.add(lines, "remark-codes", String.join(" ", remarks.codes()));
            DocumentWords.add(lines, "remark-rate", remarks.rate());
            DocumentWords.add(lines, "remark-payable", Formats.amount(remarks.payable()));
            DocumentWords.add(lines, "remark-renal", Formats.amount(remarks.renalAmount()));
            DocumentWords.add(lines, "remark-professional", Formats.amount(remarks.professionalAmount()));
        }
    }

    /// The amount of an adjustment, and of how many units.
    static String amount(DecisionAdjustment adjustment) {
        String amount = Formats.amount(adjustment.amount());
        return adjustment.quantity().isEmpty()
                ? amount
                : Texts.of("claims.document.adjusted.units", amount, adjustment.quantity());
    }

    private static String knownAs(OtherPayerProvider provider) {
        List<String> words = new ArrayList<>();
        words.add(PartyWords.named(provider.organization(), Texts.ofCode("claims.provider-role.", provider.role())));
        for (Reference number : provider.references()) {
            words.add(PartyWords.words(number));
        }
        return DocumentWords.joined("\n", words.toArray(String[]::new));
    }
}
