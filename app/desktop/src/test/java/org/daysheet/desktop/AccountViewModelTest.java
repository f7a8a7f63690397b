package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.account.AccountHead;
import org.daysheet.desktop.account.AccountKey;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.account.Section;
import org.daysheet.desktop.account.StepRow;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.types.id.RemittanceId;
import org.junit.jupiter.api.Test;

/// What the account reads and when, without a screen.
class AccountViewModelTest {
    private final PretendAccount desk = new PretendAccount();
    private final Background background = Pretend.sameThread();
    private final List<Link> opened = new ArrayList<>();
    private final AccountViewModel model = new AccountViewModel(desk, background, opened::add);

    @Test
    void onlyTheSectionThatIsLookedAtIsRead() {
        model.open("P10005");
        assertThat(desk.acts).containsExactly("head P10005", "charges");
        assertThat(model.isOpen().get()).isTrue();
        assertThat(model.head().get()).extracting(AccountHead::name).isEqualTo("Sample4, Pat");

        desk.acts.clear();
        for (Section section : List.of(Section.values()).subList(2, Section.values().length)) {
            model.section().set(section);
        }
        assertThat(desk.acts)
                .containsExactly(
                        "payments",
                        "claims",
                        "statements",
                        "tasks",
                        "coverages",
                        "eligibility",
                        "authorizations",
                        "notes");
    }

    @Test
    void theBalanceOfAChargeIsExplainedStepByStepAndAddsUp() {
        model.open("P10005");
        model.explain(PretendAccount.charge(0));
        assertThat(model.section().get()).isEqualTo(Section.WHY);
        assertThat(model.why().question().get().words()).isEqualTo("Balance of G0439 on 03/02/2026");
        assertThat(all(model.why().steps()))
                .extracting(row -> row.step().balance().toString())
                .containsExactly("200.00", "112.00", "32.00", "32.00", "7.00");
        assertThat(model.why().sum().get()).isEqualTo("5 steps come to 7.00, the balance shown.");
        assertThat(model.why().agrees().get()).isTrue();

        StepRow contract = all(model.why().steps()).get(2);
        model.choose(contract);
        assertThat(model.words().get()).startsWith("Taken off: Contractual (CO-45)\n");
        assertThat(all(model.why().segments()))
                .filteredOn(row -> row.isCited())
                .extracting(row -> row.text())
                .containsExactly("CAS*CO*45*80~");
        model.open(contract.check());
        assertThat(opened).containsExactly(new Link.OfCheck(new RemittanceId(2)));
    }

    @Test
    void anAccountIsOpenedWithItsBalanceExplainedAtOnce() {
        model.explain("P10005");
        assertThat(model.section().get()).isEqualTo(Section.WHY);
        assertThat(model.why().question().get().charge()).isNull();
        assertThat(all(model.why().steps())).isNotEmpty();
        assertThat(AccountKey.read(AccountKey.why("P10005"))).isEqualTo(new AccountKey("P10005", true));
        assertThat(AccountKey.read("P10005")).isEqualTo(new AccountKey("P10005", false));

        model.open("P10008");
        assertThat(model.section().get()).isEqualTo(Section.CHARGES);
        model.explain("P10008");
        model.explain("P10008");
        assertThat(model.section().get()).isEqualTo(Section.WHY);
        assertThat(model.why().question().get().charge()).isNull();
    }

    @Test
    void aNoteStaysWithItsAccountUntilItIsKept() {
        model.open("P10005");
        model.draft().text().set("Will call back");
        model.open("P10008");
        assertThat(model.draft().text().get()).isEmpty();
        model.draft().text().set("  ");
        model.draft().keep();
        model.open("P10005");
        assertThat(model.draft().text().get()).isEqualTo("Will call back");

        desk.isBroken = true;
        model.draft().keep();
        assertThat(model.draft().problem().get()).isEqualTo("The books cannot be read now.");
        assertThat(model.draft().text().get()).isEqualTo("Will call back");

        desk.isBroken = false;
        desk.acts.clear();
        model.draft().keep();
        assertThat(desk.acts).containsExactly("note P10005 Will call back", "head P10005", "charges");
        assertThat(model.draft().text().get()).isEmpty();
        assertThat(model.draft().problem().get()).isEmpty();
        assertThat(model.mayEnd(() -> {})).isTrue();
    }

    @Test
    void theWindowAsksOnceAboutANoteThatWasNotKept() {
        model.open("P10005");
        model.draft().text().set("Will call back");
        model.back();
        assertThat(model.mayEnd(() -> {})).isFalse();
        assertThat(model.isOpen().get()).isTrue();
        assertThat(model.section().get()).isEqualTo(Section.NOTES);
        assertThat(model.draft().asking().get()).isTrue();
        model.draft().stay();
        assertThat(model.mayEnd(() -> {})).isFalse();
        assertThat(model.mayEnd(() -> {})).isTrue();
        // another screen may still keep the window open
        assertThat(model.draft().text().get()).isEqualTo("Will call back");
    }

    @Test
    void wordsTypedAfterTheQuestionAreAskedAboutAnew() {
        model.open("P10005");
        model.draft().text().set("Will call back");
        assertThat(model.mayEnd(() -> {})).isFalse();
        model.draft().text().set("Will call back on Monday");
        assertThat(model.draft().asking().get()).isFalse();
        assertThat(model.mayEnd(() -> {})).isFalse();
        assertThat(model.draft().text().get()).isEqualTo("Will call back on Monday");
    }

    @Test
    void droppingTheNoteGoesOnClosing() {
        List<String> closed = new ArrayList<>();
        model.open("P10005");
        model.draft().text().set("Will call back");
        assertThat(model.mayEnd(() -> closed.add("closed"))).isFalse();
        model.draft().drop();
        assertThat(closed).containsExactly("closed");
        assertThat(model.draft().text().get()).isEmpty();
        assertThat(model.mayEnd(() -> {})).isTrue();
    }

    @Test
    void aQuestionAndAProblemStayWithTheAccountTheyAreAbout() {
        model.open("P10005");
        model.draft().text().set("Will call back");
        desk.isBroken = true;
        model.draft().keep();
        desk.isBroken = false;
        assertThat(model.mayEnd(() -> {})).isFalse();
        model.open("P10006");
        assertThat(model.draft().asking().get()).isFalse();
        assertThat(model.draft().problem().get()).isEmpty();
        assertThat(model.draft().text().get()).isEmpty();
        model.open("P10005");
        assertThat(model.draft().problem().get()).isEqualTo("The books cannot be read now.");
        assertThat(model.draft().text().get()).isEqualTo("Will call back");
    }

    @Test
    void aSumThatIsNotTheBalanceIsSaid() {
        model.open("P10005");
        model.section().set(Section.WHY);
        // the pretended steps come to 7.00 whatever is asked for
        assertThat(model.why().agrees().get()).isFalse();
        assertThat(model.why().sum().get()).isEqualTo("5 steps come to 7.00, but 17.50 is shown: check the books.");
    }

    @Test
    void oneStepBackLeadsFromTheBalanceToTheChargeAndThenToTheList() {
        model.open("P10005");
        model.explain(PretendAccount.charge(0));
        model.back();
        assertThat(model.section().get()).isEqualTo(Section.CHARGES);
        assertThat(model.isOpen().get()).isTrue();
        model.back();
        assertThat(model.isOpen().get()).isFalse();

        model.open("P10005");
        model.section().set(Section.WHY);
        assertThat(model.why().question().get().charge()).isNull();
        model.back();
        assertThat(model.isOpen().get()).isFalse();
    }

    @Test
    void anotherAccountBeginsAtItsCharges() {
        model.open("P10005");
        model.explain(PretendAccount.charge(0));
        model.open("P10008");
        assertThat(model.section().get()).isEqualTo(Section.CHARGES);
        assertThat(model.why().question().get()).isNull();
        assertThat(model.head().get()).extracting(AccountHead::name).isEqualTo("Sample7, Pat");
    }

    @Test
    void workThatEndsReadsTheAccountAnewWhileItIsInFront() {
        model.open("P10005");
        model.shown();
        desk.acts.clear();
        var _ = background.run("Posting check 7", _ -> true, _ -> {}, _ -> {});
        assertThat(desk.acts).containsExactly("head P10005", "charges");

        model.hidden();
        desk.acts.clear();
        var _ = background.run("Posting check 8", _ -> true, _ -> {}, _ -> {});
        assertThat(desk.acts).isEmpty();
    }

    @Test
    void whatWasDoneWithATaskIsTold() {
        model.open("P10005");
        model.section().set(Section.TASKS);
        model.tell(all(model.lists().tasks()).getFirst());
        assertThat(model.words().get()).isEqualTo("""
                        Denied CO-197: appeal or bill again
                        06/02/2026 09:12  owner  Taken
                        06/03/2026 14:40  owner  Called, reference 7781""");
    }

    @Test
    void anAccountThatIsNotThereSaysSo() {
        model.open("nobody");
        assertThat(model.head().get()).isNull();
        assertThat(model.failure().get()).isEqualTo("There is no patient with the account number nobody.");
    }

    private static <R> List<R> all(PagedRows<R> rows) {
        return rows.slots().get().stream().map(Slot::value).toList();
    }

    @Test
    void aNoteThatWasNotKeptComesBackAfterTheProgramEnded() {
        model.open("P10005");
        model.draft().text().set("Will call back");
        model.open("P10008");
        model.draft().text().set("Moved");
        model.draft().makeSafe();
        assertThat(desk.unfinished).isEqualTo(Map.of("P10005", "Will call back", "P10008", "Moved"));

        AccountViewModel next = new AccountViewModel(desk, background, opened::add);
        next.open("P10005");
        assertThat(next.draft().text().get()).isEqualTo("Will call back");
        assertThat(next.draft().found().get()).isTrue();
        assertThat(next.mayEnd(() -> {})).isFalse();
        next.draft().drop();
        assertThat(desk.unfinished).isEqualTo(Map.of("P10008", "Moved"));

        next.open("P10008");
        next.draft().text().set("Moved to Troy");
        assertThat(next.draft().found().get()).isFalse();
        next.draft().keep();
        assertThat(desk.acts).contains("note P10008 Moved to Troy");
        assertThat(desk.unfinished).isEmpty();
    }
}
