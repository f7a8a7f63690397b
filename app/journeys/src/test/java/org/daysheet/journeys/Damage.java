package org.daysheet.journeys;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One thing somebody with every key does to the books behind the program's back.
///
/// @param words what is done
/// @param place what the check must name: a pattern
/// @param deed the doing
record Damage(String words, String place, Consumer<OwnerDoor> deed) {
    private static final String SOME_POSTING = "(select min(posting_id) + 6 from posting)";
    private static final String SOME_TRANSFER = "(select min(transfer_id) + 9 from transfer)";
    private static final String SOME_REMARK = "(select min(transfer_id) from transfer_remark)";
    private static final String PATIENT_ACCOUNT =
            "(select min(account_id) from account where account_kind = 'PATIENT_RECEIVABLE')";
    private static final String FULL_POSTING =
            "(select min(posting_id) from transfer where ordinal = (select min(ordinal) + 1 from transfer))";

    static List<Damage> all() {
        return Stream.of(
                        ofPostings(),
                        ofTransfers(),
                        ofAccounts(),
                        ofPayments(),
                        ofTheAuditTrail(),
                        ofCharges(),
                        ofWork())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Damage> ofPostings() {
        return List.of(
                sql(
                        "a posting is dated back",
                        "posting",
                        "update posting set posted_on = posted_on - 31 where posting_id = " + SOME_POSTING),
                sql(
                        "a posting changes its kind",
                        "posting",
                        "update posting set posting_kind = 'WRITE_OFF' where posting_id = " + SOME_POSTING),
                sql(
                        "a posting changes its user",
                        "posting",
                        "update posting set posted_by = posted_by + 1 where posting_id = " + SOME_POSTING),
                sql("a posting goes", "posting", "delete from posting where posting_id = " + SOME_POSTING),
                sql(
                        "the newest posting goes with its transfers",
                        "posting",
                        "delete from transfer where posting_id = (select max(posting_id) from posting)",
                        "delete from posting where posting_id = (select max(posting_id) from posting)"),
                new Damage(
                        "a posting is put in",
                        "posting",
                        door -> door.copy(
                                "posting",
                                "posting_id = " + SOME_POSTING,
                                Map.of(
                                        "posting_id", "(select max(posting_id) + 1 from posting)",
                                        "sequence", "(select max(sequence) + 1 from posting)",
                                        "reverses_posting_id", "null",
                                        "idempotency_key", "'put in'"))),
                swapped("posting", "sequence", "two postings change places"));
    }

    private static List<Damage> ofTransfers() {
        return List.of(
                sql(
                        "a cent more is transferred",
                        "posting|transfer",
                        "update transfer set amount_cents = amount_cents + 1 where transfer_id = " + SOME_TRANSFER),
                sql(
                        "a transfer runs the other way",
                        "posting|transfer",
                        "update transfer set debit_account_id = credit_account_id, credit_account_id = debit_account_id where transfer_id = "
                                + SOME_TRANSFER),
                sql(
                        "the reason of a transfer changes",
                        "posting|transfer",
                        "update transfer set carc = '1' where transfer_id = (select min(transfer_id) from transfer where carc = '45')"),
                sql("a transfer goes", "posting|transfer", "delete from transfer where transfer_id = " + SOME_TRANSFER),
                new Damage(
                        "a transfer is put in",
                        "posting|transfer",
                        door -> door.copy(
                                "transfer",
                                "transfer_id = " + SOME_TRANSFER,
                                Map.of(
                                        "transfer_id",
                                        "(select max(transfer_id) + 1 from transfer)",
                                        "ordinal",
                                        "ordinal + 100"))),
                sql(
                        "the transfers of a posting change places",
                        "posting|transfer",
                        "update transfer set ordinal = 1000 - ordinal where posting_id = " + FULL_POSTING));
    }

    private static List<Damage> ofAccounts() {
        return List.of(
                sql(
                        "an account changes its owner",
                        "account|posting",
                        "update account set patient_id = (select max(patient_id) from patient) where account_id = "
                                + PATIENT_ACCOUNT),
                sql(
                        "an account changes its key",
                        "account|posting",
                        "update account set account_key = account_key || '9' where account_id = " + PATIENT_ACCOUNT),
                sql("an account goes", "account|posting", "delete from account where account_id = " + PATIENT_ACCOUNT),
                new Damage(
                        "an account is put in",
                        "account",
                        door -> door.copy(
                                "account",
                                "account_id = " + PATIENT_ACCOUNT,
                                Map.of(
                                        "account_id",
                                        "(select max(account_id) + 1 from account)",
                                        "account_key",
                                        "'CASH:9'"))));
    }

    private static List<Damage> ofPayments() {
        return List.of(
                sql(
                        "a payment shrinks by a cent",
                        "payment|posting",
                        "update payment set amount_cents = amount_cents - 1 where payment_id = (select min(payment_id) from payment)"),
                sql(
                        "a payment is dated back",
                        "payment|posting",
                        "update payment set received_on = received_on - 31 where payment_id = (select min(payment_id) from payment)"),
                sql(
                        "a payment changes hands",
                        "payment|posting",
                        "update payment set patient_id = (select max(patient_id) from patient) where payment_id = (select min(payment_id) from payment)"),
                sql(
                        "a payment goes",
                        "payment",
                        "delete from payment where payment_id = (select max(payment_id) from payment)"),
                new Damage(
                        "a payment is put in",
                        "payment",
                        door -> door.copy(
                                "payment",
                                "payment_id = (select max(payment_id) from payment)",
                                Map.of(
                                        "payment_id",
                                        "payment_id + 1",
                                        "receipt_number",
                                        "'R9999999'",
                                        "external_key",
                                        "null"))));
    }

    private static List<Damage> ofTheAuditTrail() {
        return List.of(
                sql(
                        "the audit trail tells another story",
                        "audit",
                        "update audit_entry set detail = detail || '.' where sequence = 20"),
                sql(
                        "the audit trail names another user",
                        "audit",
                        "update audit_entry set user_id = user_id + 1 where sequence = 21"),
                sql("an entry of the audit trail goes", "audit", "delete from audit_entry where sequence = 22"),
                sql(
                        "the newest entry of the audit trail goes",
                        "audit",
                        "delete from audit_entry where sequence = (select max(sequence) from audit_entry)"),
                new Damage(
                        "an entry is put into the audit trail",
                        "audit",
                        door -> door.copy(
                                "audit_entry",
                                "sequence = 23",
                                Map.of("sequence", "(select max(sequence) + 1 from audit_entry)"))),
                swapped("audit_entry", "sequence", "two entries of the audit trail change places"));
    }

    private static List<Damage> ofCharges() {
        return List.of(
                sql(
                        "a charge costs a cent more",
                        "charge|posting",
                        "update charge set amount_cents = amount_cents + 1 where charge_id = (select min(charge_id) from charge)"),
                sql(
                        "a charge is of another day",
                        "charge|posting",
                        "update charge set service_from_on = service_from_on - 1 where charge_id = (select min(charge_id) from charge)"),
                sql(
                        "a charge is for something else",
                        "charge|posting",
                        "update charge set procedure_code = 'J1100' where charge_id = (select min(charge_id) from charge)"),
                sql(
                        "a charge goes",
                        "charge|posting",
                        "delete from charge where charge_id = (select max(charge_id) from charge)"),
                new Damage(
                        "a charge is put in",
                        "charge|posting",
                        door -> door.copy(
                                "charge",
                                "charge_id = (select max(charge_id) from charge)",
                                Map.of("charge_id", "charge_id + 1", "line_number", "line_number + 50"))),
                sql(
                        "a running balance is made prettier",
                        "account_balance|account",
                        "update account_balance set balance_cents = balance_cents - 100 where account_id = "
                                + PATIENT_ACCOUNT),
                sql(
                        "what a charge still owes is forgotten",
                        "charge_balance|charge",
                        "delete from charge_balance where charge_id = (select max(charge_id) from charge_balance)"));
    }

    private static List<Damage> ofWork() {
        return List.of(
                sql(
                        "a claim was sent on another day",
                        "claim_event",
                        "update claim_event set happened_on = happened_on - 1 where claim_event_id = "
                                + "(select min(claim_event_id) from claim_event where event_kind = 'SUBMITTED')"),
                sql(
                        "a refusal becomes an acceptance",
                        "acknowledgment",
                        "update acknowledgment set is_accepted = not is_accepted where acknowledgment_id = "
                                + "(select min(acknowledgment_id) from acknowledgment)"),
                sql(
                        "a denial is worth a cent less",
                        "denial",
                        "update denial set amount_cents = amount_cents - 1 where denial_id = "
                                + "(select min(denial_id) from denial)"),
                sql(
                        "a denial goes",
                        "denial",
                        "delete from denial where denial_id = (select max(denial_id) from denial)"),
                sql(
                        "a task is due later",
                        "task",
                        "update task set due_on = due_on + 30 where task_id = (select min(task_id) from task)"),
                sql(
                        "somebody else did it all",
                        "app_user",
                        "update app_user set display_name = 'Somebody Else' where login_name = 'owner'"));
    }

    /// What can be done to the remarks of a posted check.
    static List<Damage> ofRemarks() {
        return List.of(
                sql(
                        "a remark changes",
                        "posting|transfer",
                        "update transfer_remark set remark_code = 'N999' where transfer_id = " + SOME_REMARK),
                sql(
                        "a remark goes",
                        "posting|transfer",
                        "delete from transfer_remark where transfer_id = " + SOME_REMARK),
                new Damage(
                        "a remark is put in",
                        "posting|transfer",
                        door -> door.copy(
                                "transfer_remark",
                                "transfer_id = " + SOME_REMARK
                                        + " and ordinal = (select min(ordinal) from transfer_remark)",
                                Map.of("ordinal", "99", "remark_code", "'N777'"))),
                sql(
                        "two remarks change places",
                        "posting|transfer",
                        "update transfer_remark set ordinal = 10 - ordinal where transfer_id = " + SOME_REMARK));
    }

    private static Damage sql(String words, String place, String... statements) {
        return new Damage(words, place, door -> door.run(statements));
    }

    private static Damage swapped(String table, String number, String words) {
        return new Damage(words, table.equals("posting") ? "posting" : "audit", door -> {
            long one = door.number("select max(" + number + ") - 5 from " + table);
            String update = "update " + table + " set " + number + " = ";
            door.run(
                    update + "-1 where " + number + " = " + one,
                    update + one + " where " + number + " = " + (one + 1),
                    update + (one + 1) + " where " + number + " = -1");
        });
    }
}
