package org.daysheet.desktop.claims;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.remittances.ClaimAnswer;
import org.daysheet.billing.remittances.RemitClaimStatus;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubResult;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.jspecify.annotations.Nullable;

/// Reads what checks found about a claim, and what the payers before answered.
final class FindingReader {
    private FindingReader() {}

    /// What the last check found, each with what can be done about it.
    static List<ScrubFinding> offered(Office office, ClaimId claim) {
        return office.scrubbing()
                .fixing(office.chargeEntry(), office.visitCorrection())
                .offered(claim);
    }

    /// The checks before the last one.
    ///
    /// @param checks newest first
    static List<ClaimPage.EarlierCheck> earlier(List<ScrubResult> checks) {
        return checks.stream().skip(1).map(FindingReader::earlier).toList();
    }

    private static ClaimPage.EarlierCheck earlier(ScrubResult check) {
        long stops = check.findings().stream().filter(ScrubFinding::stops).count();
        return new ClaimPage.EarlierCheck(
                Texts.of(
                        "claims.checked.earlier",
                        Formats.date(check.on()),
                        check.controlNumber(),
                        stops,
                        check.findings().size() - stops),
                check.findings().stream().map(ScrubFinding::message).toList());
    }

    /// Where each other payer of a claim is set up and has answered, by its number in the claim.
    ///
    /// @param service day of the visit
    static Map<Integer, OtherPlace> others(Office office, Claim claim, LocalDate service) {
        record Asked(List<OtherPayer> others, List<Coverage> coverages, List<Claim> claims) {}
        PatientId patient = claim.subject().patient();
        Asked asked = office.session()
                .read(tx -> new Asked(
                        office.claims().document(tx, claim.version().id()).otherPayers(),
                        office.coverages().ofPatients(tx, List.of(patient)).getOrDefault(patient, List.of()),
                        office.claims().ofEncounter(tx, claim.subject().encounter())));
        Map<Integer, OtherPlace> places = new HashMap<>();
        for (int i = 0; i < asked.others().size(); i++) {
            String sequence = asked.others().get(i).coverage().sequence();
            int number = i + 1;
            asked.coverages().stream()
                    .filter(coverage -> coverage.facts().sequence().equals(sequence)
                            && coverage.facts().period().contains(service))
                    .findFirst()
                    .ifPresent(coverage -> places.put(
                            number,
                            new OtherPlace(
                                    coverage.id(),
                                    coverage.facts().payer(),
                                    coverage.facts().otherSubscriber().isEmpty(),
                                    answer(office, asked.claims(), claim, sequence))));
        }
        return places;
    }

    private static @Nullable RemittanceId answer(Office office, List<Claim> claims, Claim claim, String sequence) {
        return claims.stream()
                .filter(one -> one.subject().sequence().equals(sequence)
                        && one.subject().part() == claim.subject().part())
                .findFirst()
                .flatMap(one -> newest(office, one.id()))
                .orElse(null);
    }

    private static Optional<RemittanceId> newest(Office office, ClaimId claim) {
        return office.remittances().answers(claim).reversed().stream()
                .filter(answer -> answer.state() != RemitClaimStatus.VOIDED)
                .map(ClaimAnswer::check)
                .map(check -> check.id())
                .findFirst();
    }
}
