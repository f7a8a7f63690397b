package org.daysheet.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.claims.ClaimProof;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Role;
import org.daysheet.billing.security.User;
import org.daysheet.store.WrongKey;
import org.daysheet.testkit.TestClock;
import org.daysheet.types.id.UserId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OfficeTest {
    private static final TestClock CLOCK = TestClock.standard();

    @TempDir
    private Path folder;

    @Test
    void aNewPracticeIsOpenedByItsOwnerAndByNobodyElse() {
        Path home = folder.resolve("practice");
        NewPractice practice =
                NewPractice.parse("Elm Street", "1999550100", "37-1234567", ZoneId.of("America/Chicago"));
        try (Office office =
                Office.create(home, practice, secret("correct horse"), CLOCK).office()) {
            assertThat(office.practices().practice().facts().name()).isEqualTo("Elm Street");
            assertThat(office.users().current().role()).isEqualTo(Role.OWNER);
            office.users().add("pat", "Pat Doe", Role.BILLER);
        }

        assertThatThrownBy(() -> Office.open(home, secret("wrong"), "owner", CLOCK))
                .isInstanceOf(WrongKey.class);
        assertThatThrownBy(() -> Office.open(home, secret("correct horse"), "nobody", CLOCK))
                .isInstanceOf(BillingException.class)
                .hasMessage("Nobody may sign in as \"nobody\". Check the name, or ask the owner.");
        assertThatThrownBy(() -> Office.open(home, secret("correct horse"), "daysheet", CLOCK))
                .isInstanceOf(BillingException.class);
        try (Office office = Office.open(home, secret("correct horse"), "PAT", CLOCK)) {
            assertThat(office.users().current().displayName()).isEqualTo("Pat Doe");
            assertThat(office.check(Progress.SILENT)).allMatch(CheckResult::passed);
        }
    }

    @Test
    void theProofOfTheBooksAtTheStartSaysWhyItIsMadeAndWhereItStands() {
        TestClock clock = TestClock.standard();
        Path home = folder.resolve("practice");
        NewPractice practice =
                NewPractice.parse("Elm Street", "1999550100", "37-1234567", ZoneId.of("America/Chicago"));
        Office.create(home, practice, secret("correct horse"), clock).office().close();

        assertThat(openedAndClosed(home, clock)).isEmpty();
        clock.advance(Duration.ofDays(8));
        assertThat(openedAndClosed(home, clock))
                .startsWith("Checking the books, as every week")
                .contains("parts of the books checked 1 of 4", "parts of the books checked 3 of 4");
        try (Office office = Office.open(home, secret("correct horse"), "owner", clock)) {
            office.session().database().transactions().closeForSafety("so that it is not sealed");
        }
        assertThat(openedAndClosed(home, clock)).startsWith("Checking the books after an unclean end");
    }

    @Test
    void theDayOfAProofThatFoundNothingIsKeptAndTheNextWeekCountsFromIt() {
        TestClock clock = TestClock.standard();
        Path home = folder.resolve("practice");
        NewPractice practice =
                NewPractice.parse("Elm Street", "1999550100", "37-1234567", ZoneId.of("America/Chicago"));
        try (Office office =
                Office.create(home, practice, secret("correct horse"), clock).office()) {
            clock.advance(Duration.ofDays(5));
            assertThat(office.provedOn()).contains(office.session().today().minusDays(5));
            assertThat(office.check(Progress.SILENT)).allMatch(CheckResult::passed);
            assertThat(office.provedOn()).contains(office.session().today());
        }
        clock.advance(Duration.ofDays(5));
        assertThat(openedAndClosed(home, clock)).isEmpty();
    }

    private static List<String> openedAndClosed(Path home, TestClock clock) {
        List<String> said = new ArrayList<>();
        Progress watching = new Progress() {
            @Override
            public void begin(String work) {
                said.add(work);
            }

            @Override
            public void report(String step, long done, long total) {
                said.add(step + " " + done + " of " + total);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        Office.open(home, secret("correct horse"), "owner", clock, watching).close();
        return said;
    }

    @Test
    void aUserIsSwitchedOffButNeverTheLastOwner() {
        try (TestOffice test = new TestOffice()) {
            UserId biller = test.office().users().add("billie", "Billie", Role.BILLER);
            test.office().users().switchOff(biller);

            assertThat(test.office().users().list())
                    .filteredOn(user -> user.id().equals(biller))
                    .extracting(User::isActive)
                    .containsExactly(false);
            assertThatThrownBy(() -> test.office().users().add("billie", "Other", Role.BILLER))
                    .isInstanceOf(BillingException.class);
            UserId owner = test.office().users().current().id();
            assertThatThrownBy(() -> test.office().users().switchOff(owner))
                    .isInstanceOf(BillingException.class)
                    .hasMessageContaining("is the only owner");
        }
    }

    @Test
    void claimDocumentsAreProved() {
        try (TestOffice test = new TestOffice()) {
            test.readyClaim("P1");

            assertThat(test.office()
                            .session()
                            .<Boolean>read(tx ->
                                    ClaimProof.run(tx, Progress.SILENT).stream().allMatch(CheckResult::passed)))
                    .isTrue();
        }
    }

    @Test
    void wrongFactsOfAPracticeAreNamed() {
        ZoneId zone = ZoneId.of("America/Chicago");
        assertThatThrownBy(() -> NewPractice.parse(" ", "1999550100", "37-1234567", zone))
                .hasMessage("The practice needs a name.");
        assertThatThrownBy(() -> NewPractice.parse("Elm", "1999550101", "37-1234567", zone))
                .hasMessage("\"1999550101\" is not an NPI: ten digits whose last one is a check digit. Look it up in "
                        + "the NPI registry.");
        assertThatThrownBy(() -> NewPractice.parse("Elm", "1999550100", "37", zone))
                .hasMessage("The tax number must have nine digits, such as 12-3456789 for an employer or 123-45-6789 "
                        + "for a person.");
    }

    private static char[] secret(String text) {
        return text.toCharArray();
    }
}
