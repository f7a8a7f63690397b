package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.LineDecision;
import org.daysheet.edi.claim837.LineDrug;
import org.daysheet.edi.claim837.LineExtras;
import org.daysheet.edi.claim837.LineFlags;
import org.daysheet.edi.claim837.LineProviders;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.OrderingProvider;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.PurchasedService;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// What a line of a claim says beside what it bills, in words: the drug, who took part, under which numbers, what was
/// measured, and what other payers decided about it.
final class LineWords {
    private LineWords() {}

    /// Each with what it is; none for a line that is as the claim.
    static List<Line> of(ProfessionalClaim claim, ServiceLine line) {
        List<Line> words = new ArrayList<>();
        add(words, "description", line.procedure().description());
        drug(words, line.drug());
        flags(words, line.flags());
        providers(words, claim, line);
        line.dates().forEach(day -> words.add(PartyWords.date(day)));
        line.references().forEach(number -> words.add(reference(number)));
        Note note = line.note();
        if (note != null) {
            add(words, "note", CareWords.note(note));
        }
        extras(words, line.extras());
        line.extras().decisions().forEach(decision -> decision(words, claim, decision));
        return words;
    }

    private static void drug(List<Line> words, @Nullable LineDrug drug) {
        if (drug != null) {
            add(words, "drug", Texts.of("claims.document.drug", drug.ndc(), drug.quantity(), drug.unit()));
            add(words, "prescription", drug.reference());
        }
    }

    private static void flags(List<Line> words, LineFlags flags) {
        add(words, "marked", flags.emergency() ? Texts.of("claims.flag.emergency") : "");
        add(words, "marked", flags.epsdt() ? Texts.of("claims.flag.epsdt") : "");
        add(words, "marked", flags.familyPlanning() ? Texts.of("claims.flag.family-planning") : "");
        add(words, "marked", flags.copayExempt() ? Texts.of("claims.flag.copay-exempt") : "");
    }

    private static void providers(List<Line> words, ProfessionalClaim claim, ServiceLine line) {
        add(words, "rendering", provider(line.rendering()));
        LineProviders own = line.extras().providers();
        if (own != null) {
            OrderingProvider ordering = own.ordering();
            Facility facility = own.facility();
            add(words, "referring", provider(own.referring()));
            add(words, "primary-care", provider(own.primaryCare()));
            add(
                    words,
                    "ordering",
                    ordering == null || orderedByAll(claim).isPresent() ? "" : PartyWords.ordering(ordering));
            add(words, "supervising", provider(own.supervising()));
            add(words, "purchased-from", provider(own.purchased()));
            add(words, "facility", facility == null ? "" : PartyWords.facility(facility));
        }
        PurchasedService purchase = line.extras().purchase();
        if (purchase != null) {
            add(words, "purchase", DocumentWords.joined(" ", Formats.amount(purchase.price()), purchase.providerId()));
        }
    }

    private static Line reference(Reference number) {
        Line said = PartyWords.reference(number);
        return switch (number.qualifier()) {
            case "G1" -> Line.words(Texts.of("claims.document.line.authorization"), said.value());
            case "9F" -> Line.words(Texts.of("claims.document.line.referral"), said.value());
            case "EW" -> Line.words(Texts.of("claims.document.line.mammography"), said.value());
            case "X4" -> Line.words(Texts.of("claims.document.line.laboratory"), said.value());
            case "F4" -> Line.words(Texts.of("claims.document.line.referring-laboratory"), said.value());
            case "BT" -> Line.words(Texts.of("claims.document.line.batch"), said.value());
            default -> said;
        };
    }

    private static void extras(List<Line> words, LineExtras extras) {
        EquipmentWords.of(extras.equipment()).forEach((what, text) -> add(words, what, text));
        extras.results()
                .forEach(result -> add(
                        words,
                        "result",
                        DocumentWords.joined(
                                " ",
                                result.measured(),
                                result.value(),
                                result.kind().equals("TR") ? "" : result.kind())));
        extras.quantities().forEach(count -> add(words, "count", count.qualifier() + " " + count.quantity()));
        for (QualifiedAmount amount : extras.amounts()) {
            String value = Formats.amount(amount.amount());
            switch (amount.qualifier()) {
                case "T" -> add(words, "tax", value);
                case "F4" -> add(words, "postage", value);
                default -> add(words, "amount", amount.qualifier() + " " + value);
            }
        }
        extras.attachments().forEach(papers -> add(words, "papers", CareWords.papers(papers)));
        extras.fileInformation().forEach(text -> add(words, "file-information", text));
        extras.conditions().forEach(answer -> add(words, "condition", CareWords.words(answer)));
        Note third = extras.thirdPartyNote();
        add(words, "third-party", third == null ? "" : PartyWords.number("TPO", third.kind(), third.text()));
        add(words, "contract", CareWords.words(extras.contract()));
        add(words, "repriced", CareWords.words(extras.pricing()));
        CareWords.ride(extras.ambulance()).forEach((what, text) -> add(words, what, text));
    }

    /// What another payer decided (837P TR3 loop 2430), each fact by the name of the payer.
    private static void decision(List<Line> words, ProfessionalClaim claim, LineDecision decision) {
        String payer = payer(claim, decision.payerId());
        String into =
                decision.bundledInto() == 0 ? "" : Texts.of("claims.document.line.bundled", decision.bundledInto());
        words.add(Line.words(
                Texts.of("claims.document.line.paid-by", payer),
                Texts.of(
                                "claims.document.line.paid-for",
                                Formats.amount(decision.paid()),
                                decision.units(),
                                ServiceWords.procedure(decision.procedure()))
                        + into));
        add(words, "paid-as", decision.procedure().description());
        decision.adjustments()
                .forEach(adjustment -> words.add(Line.words(
                        Texts.of("claims.document.line.adjusted", payer, adjustment.group(), adjustment.reason()),
                        OtherPayerWords.amount(adjustment))));
        if (decision.remaining() != null) {
            words.add(Line.words(
                    Texts.of("claims.document.line.remaining", payer), Formats.amount(decision.remaining())));
        }
        if (decision.decidedOn() != null) {
            words.add(
                    Line.words(Texts.of("claims.document.line.decided-on", payer), Formats.date(decision.decidedOn())));
        }
    }

    /// The name of the payer with that number; the number where no payer, or several, of the claim have it.
    private static String payer(ProfessionalClaim claim, String id) {
        List<OtherPayer> known = claim.otherPayers().stream()
                .filter(payer -> payer.payer().id().equals(id))
                .toList();
        return known.size() == 1 ? known.getFirst().payer().name() : id;
    }

    /// Who ordered every line; empty when nobody did, or not the same for all.
    static Optional<OrderingProvider> orderedByAll(ProfessionalClaim claim) {
        List<Optional<OrderingProvider>> all = claim.lines().stream()
                .map(line -> Optional.ofNullable(line.extras().providers()).map(LineProviders::ordering))
                .distinct()
                .toList();
        return all.size() == 1 ? all.getFirst() : Optional.empty();
    }

    private static String provider(@Nullable Provider provider) {
        return provider == null ? "" : PartyWords.provider(provider);
    }

    private static void add(List<Line> words, String what, String text) {
        if (!text.isEmpty()) {
            words.add(Line.words(Texts.of("claims.document.line." + what), text));
        }
    }
}
