package org.daysheet.billing.scrubber;

import java.util.List;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimLine;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.VisitCorrection;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.scrubber.FixOffers.FixPath;
import org.daysheet.store.Tx;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.ProviderId;

/// Reads and writes the one text that a fix changes: at the visit by the correction of visits, at the practice and at
/// the place of a visit where these are kept.
///
/// @param claims finds the lines of a claim
/// @param chargeEntry reads visits
/// @param corrections corrects them
record Mending(Practices practices, Claims claims, ChargeEntry chargeEntry, VisitCorrection corrections) {
    /// Where a finding of a claim is mended; a line in the visit in which it was entered.
    Mended.Place place(Tx tx, Claim claim, String path, ScrubFix.Kind kind) {
        return switch (kind) {
            case LISTED_DESCRIPTION, POINTERS_ONCE, MODIFIERS_ONCE -> line(tx, claim, FixPath.number(path));
            case PRACTICE_CLIA,
                    AUTHORIZATION,
                    NO_FACILITY,
                    DIAGNOSIS_ONCE,
                    RENDERING_TAXONOMY,
                    PRACTICE_ZIP,
                    REMITTED_ZIP -> new Mended.Place(claim.subject().encounter(), 0, "");
        };
    }

    private Mended.Place line(Tx tx, Claim claim, int number) {
        ClaimLine asked =
                claims
                        .lines(tx, List.of(claim.version().id()))
                        .getOrDefault(claim.version().id(), List.of())
                        .stream()
                        .filter(line -> line.number() == number)
                        .findFirst()
                        .orElseThrow(() -> gone(claim));
        EncounterId visit = chargeEntry.visitOf(tx, asked.charge());
        return chargeEntry.encounter(tx, visit).charges().stream()
                .filter(charge -> charge.id().equals(asked.charge()))
                .findFirst()
                .map(charge -> new Mended.Place(
                        visit, charge.lineNumber(), charge.facts().procedure().toString()))
                .orElseThrow(() -> gone(claim));
    }

    private static BillingException gone(Claim claim) {
        return new BillingException("scrubber.fix.gone", claim.controlNumber());
    }

    /// Whether the visit still has the line, of the procedure that was mended.
    boolean isThere(Tx tx, Mended.Place place) {
        List<ChargeDraft> lines =
                chargeEntry.encounter(tx, place.visit()).facts().lines();
        if (place.line() == 0) {
            return true;
        }
        return place.line() <= lines.size()
                && (place.procedure().isEmpty()
                        || lines.get(place.line() - 1).procedure().toString().equals(place.procedure()));
    }

    /// The text as it is now.
    String text(Tx tx, Mended.Place place, ScrubFix.Kind kind) {
        return switch (kind) {
            case RENDERING_TAXONOMY -> Practices.practice(tx).facts().taxonomy();
            case PRACTICE_ZIP -> facility(tx, place).facts().address().zip();
            case REMITTED_ZIP -> Practices.practice(tx).facts().address().zip();
            default ->
                MendedText.of(kind, chargeEntry.encounter(tx, place.visit()).facts(), place.line());
        };
    }

    /// The text as it is to become.
    String mended(Tx tx, Mended.Place place, ScrubFix fix) {
        return MendedText.isOfVisit(fix.kind())
                ? MendedText.mended(
                        fix, chargeEntry.encounter(tx, place.visit()).facts(), place.line())
                : fix.value();
    }

    /// Writes the text.
    ///
    /// @param reason why, for the books and for the claims
    void put(Tx tx, Mended.Place place, ScrubFix.Kind kind, String text, String reason) {
        switch (kind) {
            case RENDERING_TAXONOMY -> {
                PracticeFacts own = Practices.practice(tx).facts();
                practices.update(tx, with(own, text, own.address()));
            }
            case REMITTED_ZIP -> {
                PracticeFacts own = Practices.practice(tx).facts();
                practices.update(tx, with(own, own.taxonomy(), DraftFixes.withZip(own.address(), text)));
            }
            case PRACTICE_ZIP -> facilityZip(tx, facility(tx, place).facts(), text);
            default -> {
                var facts = chargeEntry.encounter(tx, place.visit()).facts();
                var _ = corrections.correct(tx, place.visit(), MendedText.put(kind, facts, place.line(), text), reason);
            }
        }
    }

    private static PracticeFacts with(PracticeFacts facts, String taxonomy, PostalAddress address) {
        return new PracticeFacts(
                facts.name(),
                facts.person(),
                facts.npi(),
                facts.taxId(),
                taxonomy,
                address,
                facts.payTo(),
                facts.contact(),
                facts.submitter(),
                facts.clia(),
                facts.mammography());
    }

    private Provider facility(Tx tx, Mended.Place place) {
        ProviderId id =
                chargeEntry.encounter(tx, place.visit()).facts().providers().facility();
        if (id == null) {
            throw new BillingException("scrubber.fix.no-facility-left");
        }
        return practices.provider(tx, id);
    }

    private void facilityZip(Tx tx, ProviderFacts facts, String zip) {
        var _ = practices.keepProvider(
                tx,
                new ProviderFacts(
                        facts.role(),
                        facts.isOrganization(),
                        facts.name(),
                        facts.npi(),
                        facts.taxonomy(),
                        DraftFixes.withZip(facts.address(), zip)));
    }
}
