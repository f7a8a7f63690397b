package org.daysheet.desktop.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.RecordedPosting;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.remittances.CoverageTurn;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;

/// Words for the transfers that a posted check left in the ledger: whose they are, and between which accounts.
///
/// @param turns the coverages they name, to tell primary from secondary
/// @param patients names of the patients behind coverages
record RecordedMoves(List<CoverageTurn> turns, Map<Long, String> patients) {
    RecordedMoves {
        turns = List.copyOf(turns);
        patients = Map.copyOf(patients);
    }

    static RecordedMoves read(Office office, List<RecordedPosting> recorded) {
        List<CoverageId> named = recorded.stream()
                .flatMap(posting -> posting.transfers().stream())
                .flatMap(RecordedMoves::sides)
                .filter(account -> account.kind() == AccountKind.INSURANCE_RECEIVABLE)
                .map(Account::ownerId)
                .filter(Objects::nonNull)
                .distinct()
                .map(CoverageId::new)
                .toList();
        List<Coverage> coverages = office.session()
                .read(tx -> named.stream()
                        .map(id -> office.coverages().coverage(tx, id))
                        .toList());
        Map<PatientId, String> names = new HashMap<>();
        Map<Long, String> patients = new HashMap<>();
        for (Coverage coverage : coverages) {
            String name = names.computeIfAbsent(
                    coverage.patient(),
                    id -> office.patients().patient(id).facts().name().display());
            patients.put(coverage.id().value(), name);
        }
        List<CoverageTurn> turns = coverages.stream()
                .map(coverage -> turn(
                        coverage,
                        office.practices()
                                .payer(coverage.facts().payer())
                                .facts()
                                .name()))
                .toList();
        return new RecordedMoves(turns, patients);
    }

    private static CoverageTurn turn(Coverage coverage, String payer) {
        return new CoverageTurn(
                coverage.id(), coverage.facts().payer(), payer, coverage.facts().order(), false);
    }

    private static Stream<Account> sides(TransferDraft transfer) {
        return Stream.of(transfer.debit(), transfer.credit());
    }

    /// The transfers in words.
    List<MoveRow> of(List<TransferDraft> transfers) {
        return AccountWords.moves(transfers, turns);
    }

    /// Whose transfers they are; empty when they name no coverage.
    String patient(List<TransferDraft> transfers) {
        return transfers.stream()
                .flatMap(RecordedMoves::sides)
                .filter(account -> account.kind() == AccountKind.INSURANCE_RECEIVABLE)
                .map(account -> patients.getOrDefault(Objects.requireNonNull(account.ownerId()), ""))
                .findFirst()
                .orElse("");
    }
}
