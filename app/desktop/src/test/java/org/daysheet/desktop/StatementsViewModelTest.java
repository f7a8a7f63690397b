package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.statements.NewRunViewModel;
import org.daysheet.desktop.statements.PaperRow;
import org.daysheet.desktop.statements.ProspectRow;
import org.daysheet.desktop.statements.RunQuestion;
import org.daysheet.desktop.statements.SentList;
import org.daysheet.desktop.statements.SentViewModel;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the statement screen knows and does, without a screen.
class StatementsViewModelTest {
    private final PretendStatements desk = new PretendStatements();
    private final PretendPaper paper = new PretendPaper();
    private final StatementsViewModel model =
            new StatementsViewModel(desk, Pretend.sameThread(), paper, _ -> {}, () -> PretendStatements.TODAY);

    @Test
    void theScreenBeginsWithWhoWouldGetAStatementToday() {
        model.shown();

        // of 60 households every fourth gets none
        assertThat(desk.acts).containsExactly("preview 2026-06-26 5.00 false");
        assertThat(model.run().asked().size()).isEqualTo(45);
        assertThat(model.run().left().size()).isEqualTo(15);
        assertThat(model.run().button().get()).isEqualTo("Make 45 statements\u2026");
        assertThat(model.run().leftWords().get()).isEqualTo("15 get none");
        assertThat(model.summary().get()).isEqualTo("What is open on 06/26/2026 \u00b7 60 households looked at");
    }

    @Test
    void everyWishIsPreviewedAnewAndWhatIsNoAmountIsSaid() {
        model.shown();
        model.run().cutoff().set(LocalDate.of(2026, 5, 31));
        model.run().minimum().set("12.50");
        model.run().again().set(true);
        model.run().minimum().set("a little");

        assertThat(desk.acts)
                .containsExactly(
                        "preview 2026-06-26 5.00 false",
                        "preview 2026-05-31 5.00 false",
                        "preview 2026-05-31 12.50 false",
                        "preview 2026-05-31 12.50 true");
        assertThat(model.summary().get()).isEqualTo("The minimum is no amount. Write it as 5 or 5.00.");
        assertThat(model.run().canMake().get()).isFalse();
    }

    @Test
    void aRunIsNarrowedByLastNamesAndMadeOfThoseThatWereShown() {
        model.shown();
        model.run().namesFrom().set("A");
        model.run().namesTo().set(" F ");
        model.run().make();
        assertThat(desk.acts)
                .contains("preview 2026-06-26 5.00 false A-", "preview 2026-06-26 5.00 false A-F")
                .contains("prepare 2026-06-26 5.00 false A-F");
    }

    @Test
    void aStatementIsLookedAtBeforeTheRunIsMadeAndClosedWhenTheRunChanges() {
        model.shown();
        NewRunViewModel run = model.run();
        ProspectRow first = run.asked().slots().get().get(0).value();
        run.follow(first);
        assertThat(run.looked().get()).isNull();
        run.look(first);
        assertThat(run.page().title().get()).isEqualTo("Not sent yet \u00b7 Pat Sample0");
        assertThat(run.page().pageWords()).isEqualTo("1 of 2");
        run.follow(run.asked().slots().get().get(1).value());
        assertThat(desk.acts).endsWith("look 2026-06-26 1", "look 2026-06-26 2");

        run.minimum().set("20");
        assertThat(run.looked().get()).isNull();
        assertThat(run.page().image().get()).isNull();
        run.look(run.left().slots().get().get(0).value());
        assertThat(run.looked().get()).isNull();
    }

    @Test
    void aStatementIsFoundByItsNumberAndShownWithItsRun() {
        model.shown();
        model.seek("S000420");
        assertThat(model.side().get()).isEqualTo(StatementsViewModel.Side.SENT);
        assertThat(model.sent().run().get().id().value()).isEqualTo(2);
        assertThat(model.sent().letter().get()).isEqualTo(PretendStatements.letter(7));
        model.sent().choose(model.sent().runs().get(1));
        model.seek("S000413");
        assertThat(model.sent().run().get().id().value()).isEqualTo(2);
        assertThat(model.sent().letter().get()).isEqualTo(PretendStatements.letter(0));
        model.seek("no such number");
        assertThat(model.sent().letter().get()).isEqualTo(PretendStatements.letter(0));
    }

    @Test
    void aRunThatWasMadeIsShownOnTheOtherSide() {
        model.shown();
        model.run().make();

        assertThat(desk.acts).contains("prepare 2026-06-26 5.00 false");
        assertThat(model.side().get()).isEqualTo(StatementsViewModel.Side.SENT);
        assertThat(model.sent().run().get().id().value()).isEqualTo(3);
        assertThat(model.sent().letters().size()).isEqualTo(45);
        assertThat(model.notice().get())
                .isEqualTo(new Badge("45 statements were made, 8,123.45 asked for", Badge.Tone.GOOD));
    }

    @Test
    void aRunIsAskedAboutBeforeItIsMadeAndTheQuestionGoesWhenTheRunChanges() {
        model.shown();
        NewRunViewModel run = model.run();
        run.ask();
        assertThat(run.asking().get())
                .isEqualTo(new NewRunViewModel.Asked(
                        45,
                        Money.sum(desk.preview(RunQuestion.usual(PretendStatements.TODAY)).stream()
                                .filter(ProspectRow::isAsked)
                                .map(ProspectRow::due))));
        run.leave();
        assertThat(run.asking().get()).isNull();
        run.ask();
        run.minimum().set("20");
        assertThat(run.asking().get()).isNull();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("prepare"));

        run.ask();
        run.ask();
        assertThat(run.asking().get()).isNull();
        assertThat(desk.acts).containsOnlyOnce("prepare 2026-06-26 20.00 false");
        run.ask();
        assertThat(run.asking().get()).isNull();
    }

    @Test
    void aRunThatIsStoppedLeavesEverythingAsItWas() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Background slow = new Background(
                waiting::add, Runnable::run, _ -> new Failure("Stopped as asked. Nothing was kept.", true));
        StatementsViewModel later = new StatementsViewModel(desk, slow, paper, _ -> {}, () -> PretendStatements.TODAY);
        later.shown();
        drain(waiting);
        later.run().make();
        assertThat(later.run().canMake().get()).isFalse();
        later.run().stop();
        drain(waiting);

        assertThat(later.side().get()).isEqualTo(StatementsViewModel.Side.RUN);
        assertThat(later.notice().get())
                .isEqualTo(new Badge("Stopped as asked. Nothing was kept.", Badge.Tone.CAUTION));
        assertThat(later.run().canMake().get()).isTrue();
    }

    @Test
    void aChosenStatementIsSeenPageByPageAsItIsPrinted() {
        model.shown();
        model.side().set(StatementsViewModel.Side.SENT);
        model.sent().choose(PretendStatements.letter(4));

        assertThat(model.sent().preview().title().get()).isEqualTo("S000417 \u00b7 Pat Sample4");
        assertThat(model.sent().preview().pageWords()).isEqualTo("1 of 2");
        // Letter, 8.5 by 11 inches, at 120 dots an inch
        assertThat(model.sent().preview().image().get().width()).isEqualTo(1020);
        assertThat(model.sent().preview().image().get().height()).isEqualTo(1320);

        model.sent().preview().turn(1);
        model.sent().preview().turn(1);
        assertThat(model.sent().preview().pageWords()).isEqualTo("2 of 2");
        model.sent().preview().turn(-1);
        assertThat(model.sent().preview().pageWords()).isEqualTo("1 of 2");
        assertThat(model.sent().household()).hasSize(2);
    }

    @Test
    void whatIsPrintedIsKeptAsItWentOut() {
        model.shown();
        model.side().set(StatementsViewModel.Side.SENT);
        model.sent().work().print(model.sent().run().get());

        // 8.5 inches at 300 dots an inch
        assertThat(paper.printed).containsExactly("Printing statement run 2", "page 2550 wide", "end");
        assertThat(desk.acts).endsWith("draw run 2", "keep 2");
        assertThat(model.notice().get()).isEqualTo(new Badge("1 page was printed", Badge.Tone.GOOD));
    }

    @Test
    void aPrinterThatRefusesAPageLeavesNoTraceInTheHistory() {
        paper.takesPages = false;
        model.shown();
        model.side().set(StatementsViewModel.Side.SENT);
        model.sent().work().print(PretendStatements.letter(0));

        assertThat(paper.printed).containsExactly("Printing statement S000413", "page 2550 wide", "stop");
        assertThat(desk.acts).doesNotContain("keep 2");
        assertThat(model.notice().get().tone()).isEqualTo(Badge.Tone.CAUTION);
    }

    @Test
    void aPaperIsPrintedAgainByteForByte() {
        model.shown();
        model.side().set(StatementsViewModel.Side.SENT);
        PaperRow sent = PretendStatements.whole();
        model.sent().work().reprint(sent);

        assertThat(desk.acts).endsWith("paper 7", "keep 2");
        assertThat(paper.printed).startsWith("Printing again what went out 06/01/2026 09:15");
    }

    @Test
    void whatIsInFrontIsPrintedAndSavedBeItAStatementOrWhatWentOut(@TempDir Path folder) {
        model.shown();
        assertThat(model.sent().canTakeOut().get()).isFalse();
        model.side().set(StatementsViewModel.Side.SENT);
        model.sent().choose(PretendStatements.letter(4));
        assertThat(model.sent().canTakeOut().get()).isTrue();
        assertThat(model.sent().fileName()).contains("statement-S000417.pdf");
        model.sent().print();
        assertThat(paper.printed).startsWith("Printing statement S000417");

        PaperRow sent = PretendStatements.whole();
        model.sent().look(sent);
        assertThat(model.sent().fileName()).contains("statements-2.pdf");
        Path file = folder.resolve("again.pdf");
        model.sent().save(file);
        assertThat(file).isNotEmptyFile();
        assertThat(desk.acts).endsWith("paper 7", "keep 2 again.pdf");
        model.sent().print();
        assertThat(paper.printed).contains("Printing again what went out 06/01/2026 09:15");
    }

    @Test
    void turningBackToAListBringsBackToTheFrontWhatWasLookedAtInIt() {
        model.shown();
        model.side().set(StatementsViewModel.Side.SENT);
        SentViewModel sent = model.sent();
        sent.choose(PretendStatements.letter(4));
        sent.list().set(SentList.PAPERS);
        assertThat(sent.paper().get()).isNull();
        sent.follow(PretendStatements.whole());
        assertThat(sent.household()).isEmpty();
        sent.list().set(SentList.LETTERS);
        sent.follow(PretendStatements.letter(6));
        assertThat(sent.fileName()).contains("statement-S000419.pdf");

        sent.list().set(SentList.PAPERS);
        assertThat(sent.paper().get()).isEqualTo(PretendStatements.whole());
        sent.print();
        assertThat(paper.printed).startsWith("Printing again what went out 06/01/2026 09:15");
        assertThat(desk.acts).endsWith("paper 7", "keep 2");
        sent.list().set(SentList.LETTERS);
        assertThat(sent.fileName()).contains("statement-S000419.pdf");
    }

    @Test
    void readingAnewKeepsTheListsBehindWhatIsInFrontOutOfIt() {
        model.shown();
        model.side().set(StatementsViewModel.Side.SENT);
        SentViewModel sent = model.sent();
        sent.choose(PretendStatements.letter(4));
        sent.follow(PretendStatements.whole());
        assertThat(sent.paper().get()).isNull();
        sent.list().set(SentList.PAPERS);
        sent.follow(PretendStatements.whole());
        sent.load();
        sent.follow(PretendStatements.letter(4));
        assertThat(sent.paper().get()).isEqualTo(PretendStatements.whole());
        assertThat(sent.preview().title().get()).isEqualTo("Went out 06/01/2026 09:15 by owner");

        model.side().set(StatementsViewModel.Side.RUN);
        model.run().make();
        assertThat(sent.paper().get()).isNull();
        assertThat(sent.run().get().id().value()).isEqualTo(3);
    }

    @Test
    void withoutAPrinterSavingIsOffered(@TempDir Path folder) {
        paper.hasPrinter = false;
        model.shown();
        model.side().set(StatementsViewModel.Side.SENT);
        model.sent().work().print(PretendStatements.letter(0));
        assertThat(model.notice().get())
                .isEqualTo(new Badge("This computer has no printer. Save the PDF instead.", Badge.Tone.CAUTION));

        Path file = folder.resolve("statement.pdf");
        model.sent().work().save(PretendStatements.letter(0), file);
        assertThat(file).isNotEmptyFile();
        assertThat(desk.acts).endsWith("draw 1", "keep 2 alone 1 statement.pdf");
        assertThat(model.notice().get()).isEqualTo(new Badge("statement.pdf was saved", Badge.Tone.GOOD));
        assertThat(List.of(paper.printed)).containsExactly(List.of());
    }

    private static void drain(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
