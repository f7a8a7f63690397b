package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.remittances.CheckPlan.PlannedCredit;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Money of patients on charges whose responsibility was taken back: what is below zero becomes credit. Collects the
/// touched charges first. Not thread-safe.
final class Credits {
    private final Map<ChargeId, PatientId> touched = new LinkedHashMap<>();

    /// Transfers that moved something on charges of a patient.
    void touched(PatientId patient, List<TransferDraft> transfers) {
        for (TransferDraft transfer : transfers) {
            touch(transfer.debitCharge(), patient);
            touch(transfer.creditCharge(), patient);
        }
    }

    private void touch(@Nullable ChargeId charge, PatientId patient) {
        if (charge != null) {
            touched.put(charge, patient);
        }
    }

    Set<ChargeId> charges() {
        return touched.keySet();
    }

    /// What is below zero of the patients.
    ///
    /// @param open balances after everything else
    /// @param withdrawn charges that were taken back: they are cleared of everything else at once
    /// @param key idempotency key of a charge's credit
    List<PlannedCredit> of(OpenBalances open, Set<ChargeId> withdrawn, Function<ChargeId, String> key) {
        List<PlannedCredit> credits = new ArrayList<>();
        touched.forEach((charge, patient) -> {
            if (withdrawn.contains(charge)) {
                return;
            }
            Money balance = open.of(charge, Account.patientReceivable(patient));
            if (balance.isNegative()) {
                credits.add(new PlannedCredit(patient, charge, balance.abs(), key.apply(charge)));
            }
        });
        return credits;
    }

    /// How the keys of all credits begin that posting a whole check made.
    static String keysOf(RemittanceId check) {
        return "credit:" + check + ":";
    }

    /// The money leaves the charge and is kept for later.
    static TransferDraft transfer(PlannedCredit credit) {
        return TransferDraft.plain(
                Account.patientReceivable(credit.patient()),
                credit.charge(),
                Account.unappliedPatient(credit.patient()),
                null,
                credit.amount());
    }

    /// A credit as it is recorded. It belongs to no check: it stays when the check is voided.
    static PostingDraft posting(Check check, PlannedCredit credit, LocalDate occurredOn) {
        PatientId patient = credit.patient();
        TransferDraft transfer = transfer(credit);
        return new PostingDraft(
                PostingKind.UNAPPLY_PATIENT,
                occurredOn,
                patient,
                null,
                null,
                check.file(),
                null,
                null,
                null,
                null,
                credit.key(),
                check.transaction(),
                check.fileSha256(),
                null,
                List.of(transfer));
    }
}
