package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.billing.accounts.AccountCharge;
import org.daysheet.billing.accounts.AccountStep;
import org.daysheet.billing.accounts.Evidence;
import org.daysheet.billing.accounts.PatientAccounts;
import org.daysheet.billing.accounts.PayerPayment;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.patients.PatientRow;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.security.Session;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever payers do, every account adds up: what became of a charge, who owes it, and the story that tells why are
/// three ways to the same cent; and every step that a file proves shows the segment.
final class AccountsOfStoriesTest {
    static List<String> stories() {
        return GoldenStoriesTest.stories().toList();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyAccountAddsUp(String name) {
        try (TestDatabase database = TestDatabase.h2()) {
            Story story = new Story(database);
            story.play(Story.read(name));
            proveAll(story.session());
        }
    }

    /// The statements are written for both databases.
    @ParameterizedTest
    @MethodSource("someStories")
    void everyAccountAddsUpOnPostgres(String name) {
        try (TestDatabase database = TestDatabase.postgres()) {
            Story story = new Story(database);
            story.play(Story.read(name));
            proveAll(story.session());
        }
    }

    static List<String> someStories() {
        return List.of("07-bundled-lines.txt", "14-void-and-post-again.txt");
    }

    private static void proveAll(Session session) {
        PatientAccounts accounts = new PatientAccounts(session);
        for (PatientRow patient : new Patients(session).list("", 0, 100)) {
            prove(session, accounts, patient.id());
        }
    }

    private static void prove(Session session, PatientAccounts accounts, PatientId patient) {
        List<AccountCharge> charges = accounts.charges(patient);
        for (AccountCharge charge : charges) {
            List<AccountStep> story = accounts.story(charge.id());
            assertThat(charge.open()).isEqualTo(charge.sums().left());
            assertThat(story.getLast().balance()).isEqualTo(charge.open());
            story.forEach(step -> proveEvidence(step, accounts.evidence(step, charge.id())));
        }
        List<AccountStep> whole = accounts.story(patient);
        Money shown = Money.sum(
                session.read(tx -> new Balances().ofPatient(tx, patient)).values());
        assertThat(whole.isEmpty() ? Money.ZERO : whole.getLast().balance()).isEqualTo(shown);
        whole.forEach(step -> proveEvidence(step, accounts.evidence(step, null)));
        assertThat(Money.sum(accounts.payerPayments(patient).stream().map(PayerPayment::amount)))
                .isEqualTo(
                        Money.sum(charges.stream().map(charge -> charge.sums().paidByPayers())));
    }

    private static void proveEvidence(AccountStep step, Evidence evidence) {
        assertThat(evidence.file()).isEqualTo(step.source().file());
        if (step.source().check() != null) {
            assertThat(evidence.lines().getFirst().text()).startsWith("CLP*").endsWith("~");
            assertThat(evidence.lines().stream().filter(Evidence.Line::isCited)).hasSize(1);
        }
    }
}
