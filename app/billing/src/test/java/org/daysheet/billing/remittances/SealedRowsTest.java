package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.denials.DenialStatus;
import org.daysheet.billing.deposits.DepositKind;
import org.daysheet.billing.eligibility.EligibilityChannel;
import org.daysheet.billing.eligibility.EligibilityFacts;
import org.daysheet.billing.eligibility.EligibilityResult;
import org.daysheet.billing.eligibility.ToldBenefits;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.Worklist;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.OwnedRows.Row;
import org.daysheet.billing.security.Role;
import org.daysheet.billing.submission.Answers;
import org.daysheet.billing.submission.UnmatchedAnswers;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.store.OwnerHand;
import org.daysheet.store.Seals;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.id.UserId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows that decide printed figures and that only the audit trail proves: what was sent and answered, denied, to
/// be done, asked of patients, and by whom. Whoever changes a value, takes a row away or puts one in is noticed.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SealedRowsTest {
    private static final long NEW = 900_000;

    @Parameter
    private TestDatabase.Kind kind;

    @TempDir
    private static Path folder;

    private TestOffice test;
    private OwnedRows owned;

    @BeforeParameterizedClassInvocation
    void workADay(TestDatabase.Kind place) throws IOException, SQLException {
        test = new TestOffice(place);
        test.readyClaim("P1");
        test.readyClaim("P2");
        Path out = Files.createDirectory(folder.resolve(place.name()));
        test.office().submissions().exportReady(out, Progress.SILENT);
        Path answer = Files.writeString(out.resolve("answer.999"), """
                ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*SUB12345       *260302*1000*^*00501*000000099*0*T*:~
                GS*FA*CLEARWATER*SUB12345*20260302*1000*9*X*005010X231A1~
                ST*999*0001*005010X231A1~AK1*HC*1*005010X222A1~AK2*837*0001~IK3*CLM*20*2300*8~IK4*2*782*6*BAD~IK5*R*5~AK9*R*1*1*0~SE*8*0001~
                GE*1*9~IEA*1*000000099~
                """.replace("\n", ""));
        test.office().acknowledgments().take(answer, FileKind.SYNTAX_ACK_999, Progress.SILENT);
        matchLater(out);
        deny();
        PatientId third = test.patient("P3");
        test.visit(third);
        test.office().patients().note(third, "Asked for a payment plan.");
        test.office()
                .claimHolds()
                .hold(List.of(test.readyClaim("P4")), "A note is missing.", TestOffice.TODAY.plusDays(7));
        var _ = test.office()
                .eligibility()
                .add(new EligibilityFacts(
                        new CoverageId(1),
                        TestOffice.TODAY,
                        TestOffice.TODAY,
                        EligibilityChannel.PHONE,
                        EligibilityResult.ACTIVE,
                        new ToldBenefits(
                                "Gold", LocalDate.of(2026, 1, 1), null, Money.ofCents(2_000), Money.ZERO, 20, 12),
                        "Kim",
                        "R1",
                        "by phone"));
        test.office().statements().prepare(TestOffice.TODAY, Money.ofCents(500), Progress.SILENT);
        UserId leaver = test.office().users().add("ann", "Ann Poe", Role.BILLER);
        test.office().users().switchOff(leaver);
        List<TaskId> tasks = test.office().followUps().list(TaskFilter.OPEN).stream()
                .map(task -> task.id())
                .toList();
        Worklist worklist = new Worklist(test.office().session());
        worklist.take(tasks);
        worklist.snooze(tasks.subList(0, 1), TestOffice.TODAY.plusDays(3), "asked the payer");
        worklist.done(tasks.subList(1, 2), "sent again");
        bank(third);
        test.database().clock().setDay(LocalDate.of(2026, 4, 1));
        var _ = test.office().money().periods().close(YearMonth.of(2026, 3));
        owned = new OwnedRows(OwnerHand.of(test.database()));
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
    }

    /// A payment goes to the bank and comes back, and the bank takes a fee.
    private void bank(PatientId patient) {
        var _ = test.office()
                .payments()
                .add(NewPayment.of(patient, PaymentMethod.CASH, Money.ofCents(500), TestOffice.TODAY, ""));
        long deposit = test.office()
                .money()
                .deposits()
                .make(DepositKind.SLIP, TestOffice.TODAY, List.of("R000001"), Money.ofCents(500))
                .id();
        var _ = test.office().money().deposits().undo(deposit, "One check was left in the drawer");
        var _ = test.office()
                .money()
                .bank()
                .take("bank.csv", "Date,Description,Amount\n03/02/2026,FEE,-1\n".getBytes(StandardCharsets.UTF_8));
        var _ = test.office().money().bank().explain(1, "Fee");
    }

    /// A word about nothing of ours: somebody leaves it, then finds out.
    private void matchLater(Path out) {
        new Answers(test.office(), out).claims(Answers.patient("XX9", "STC*A2:20:PR*20260302*WQ*215.5~"));
        UnmatchedAnswers unmatched = test.office().acknowledgments().unmatched();
        AcknowledgmentId word = unmatched.waiting().getFirst().id();
        unmatched.setSeen(List.of(word), true);
        unmatched.match(word, new ClaimId(2));
        new Answers(test.office(), out).syntax("99", "");
        AcknowledgmentId ofFile = unmatched.waiting().getFirst().id();
        var _ = unmatched.ofFiles().match(ofFile, unmatched.ofFiles().find("1"));
        var _ = unmatched.ofFiles().undo(ofFile);
    }

    /// The payer of the first claim denies all of it; a person asks again.
    private void deny() {
        CheckText check = new CheckText(
                "Acme Health Plan",
                "ACME1",
                "EFT1",
                Money.ZERO,
                "H",
                "NON",
                LocalDate.of(2026, 3, 1),
                List.of(
                        "CLP*DS1-1*4*215.5*0*0*12*ICN1",
                        "SVC*HC:G0439*200*0",
                        "DTM*472*20260220",
                        "CAS*CO*197*200",
                        "SVC*HC:J3420*15.5*0",
                        "DTM*472*20260220",
                        "CAS*CO*197*15.5"));
        Remittances remittances = test.office().remittances();
        byte[] file = EraText.file("000000001", List.of(check));
        var taken = (TakeResult.Taken) remittances.take("x.835", file, Progress.SILENT);
        assertThat(remittances.post(taken.remittances().getFirst())).isInstanceOf(PostResult.Posted.class);
        test.office()
                .denials()
                .move(
                        test.office().denials().list(true).getFirst().id(),
                        DenialStatus.APPEALED,
                        Optional.of("level 1"));
    }

    @AfterParameterizedClassInvocation
    void close() throws SQLException {
        owned.close();
        test.close();
    }

    @ParameterizedTest
    @CsvSource({
        "charge, charge_id, charges as written",
        "coverage, coverage_id, coverages",
        "payer, payer_id, payers",
        "claim_event, claim_event_id, claim events",
        "claim_hold, claim_hold_id, claim holds",
        "eligibility_check, eligibility_check_id, eligibility checks",
        "acknowledgment, acknowledgment_id, acknowledgments",
        "acknowledgment_note, raw_file_id acknowledgment_ordinal ordinal, acknowledgments",
        "acknowledgment_match, acknowledgment_match_id, acknowledgments",
        "acknowledgment_seen, acknowledgment_seen_id, acknowledgments",
        "acknowledgment_file, acknowledgment_file_id, acknowledgments",
        "acknowledgment_file_undo, acknowledgment_file_undo_id, acknowledgments",
        "submission, submission_id, submissions",
        "submission_claim, submission_id ordinal, submissions",
        "statement_run, statement_run_id, statements",
        "statement, statement_id, statements",
        "statement_line, statement_id ordinal, statements",
        "denial, denial_id, denials",
        "denial_event, denial_event_id, denials",
        "task, task_id, tasks",
        "task_event, task_event_id, tasks",
        "patient_note, patient_note_id, notes",
        "deposit, deposit_id, deposits",
        "deposit_item, deposit_id ordinal, deposits",
        "deposit_undo, deposit_id, deposits",
        "bank_line, bank_line_id, bank",
        "bank_match, bank_match_id, bank",
        "period_event, period_event_id, closings",
        "period_total, period_event_id ordinal, closings",
        "app_user, user_id, users"
    })
    void anyChangedDeletedOrInsertedValueTurnsTheCheckRed(String table, String keys, String promise)
            throws SQLException {
        List<String> key = List.of(keys.split(" "));
        List<String> unnoticed = new ArrayList<>();
        for (Row row : owned.rows(table, key)) {
            changeEach(table, key, row, promise, unnoticed);
        }
        Row copied = owned.rows(table, key).getFirst();
        owned.insert(table, copied, asNew(key, copied));
        if (holds(promise)) {
            unnoticed.add("inserted into " + table);
        }
        owned.run("delete from " + table + " where " + key.getLast() + " = " + NEW);
        assertThat(unnoticed).isEmpty();
        assertThat(holds(promise)).isTrue();
    }

    private void changeEach(String table, List<String> key, Row row, String promise, List<String> unnoticed)
            throws SQLException {
        for (int column = 0; column < row.names().size(); column++) {
            if (!owned.change(table, key, row, column)) {
                unnoticed.add("not tried " + table + "." + row.names().get(column));
                continue;
            }
            if (holds(promise)) {
                unnoticed.add("changed " + table + "." + row.names().get(column));
            }
            owned.restore(table, key, row, column);
        }
        owned.delete(table, key, row);
        if (holds(promise)) {
            unnoticed.add("deleted from " + table);
        }
        owned.insert(table, row, row.values());
    }

    private static List<@Nullable Object> asNew(List<String> key, Row row) {
        List<@Nullable Object> values = new ArrayList<>(row.values());
        for (int i = 0; i < values.size(); i++) {
            String name = row.names().get(i);
            Object value = values.get(i);
            if (name.equals(key.getLast())) {
                values.set(i, value instanceof Integer ? (Object) (int) NEW : (Object) NEW);
            } else if (List.of(
                            "login_name",
                            "task_key",
                            "statement_number",
                            "interchange_control",
                            "payer_code",
                            "line_key")
                    .contains(name)) {
                values.set(i, value + "0");
            } else if (name.equals("acknowledgment_file_id")) {
                values.set(i, NEW); // taken back once only
            } else if (name.equals("ordinal") || name.equals("line_number")) {
                values.set(i, (int) NEW);
            }
        }
        return values;
    }

    private boolean holds(String promise) {
        return Seals.hold(test.database().database(), promise);
    }
}
