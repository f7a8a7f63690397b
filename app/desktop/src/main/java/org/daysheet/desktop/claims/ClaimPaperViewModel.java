package org.daysheet.desktop.claims;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.paper.Paper;
import org.daysheet.desktop.paper.PdfPages;
import org.daysheet.desktop.paper.PdfViewModel;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.WholeFile;
import org.daysheet.types.paper.PaperShift;
import org.jspecify.annotations.Nullable;

/// The open claim on CMS-1500 forms: looked at, printed, saved. It counts as sent only when a person says so before;
/// for each claim anew.
public final class ClaimPaperViewModel {
    private final ClaimDesk desk;
    private final Background background;
    private final Paper printer;
    private final ClaimPageViewModel claims;
    private final Place place;
    private final Latest papers;
    private final PdfViewModel pages;
    private final ClaimProofViewModel proof;
    private final BooleanProperty red = new SimpleBooleanProperty();
    private final BooleanProperty sent = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable PaperPage> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /// Where a person is.
    ///
    /// @param isInFront whether the claims are seen now, so that what came of an act need not be told elsewhere
    /// @param sent is told that a claim counts as sent now
    record Place(BooleanSupplier isInFront, Runnable sent) {}

    ClaimPaperViewModel(ClaimDesk desk, Background background, Paper printer, ClaimPageViewModel claims, Place place) {
        this.desk = desk;
        this.background = background;
        this.printer = printer;
        this.claims = claims;
        this.place = place;
        this.papers = new Latest(background);
        this.pages = new PdfViewModel(background);
        this.proof = new ClaimProofViewModel(desk, background, claims, place.isInFront());
        claims.page().addListener((_, before, now) -> follow(before, now));
        claims.side().addListener((_, _, _) -> load());
        red.addListener((_, _, _) -> load());
    }

    /// The pages.
    public PdfViewModel pages() {
        return pages;
    }

    /// What proves that the open claim was sent in time.
    public ClaimProofViewModel proof() {
        return proof;
    }

    /// What is looked at, null for nothing.
    public ReadOnlyObjectProperty<@Nullable PaperPage> paper() {
        return paper.getReadOnlyProperty();
    }

    /// Whether it is for paper on which the form is printed in red.
    public BooleanProperty red() {
        return red;
    }

    /// Whether printing or saving counts the claim as sent on paper.
    public BooleanProperty sent() {
        return sent;
    }

    /// What came of the last act, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether the forms are there and nothing is done with them.
    public BooleanExpression canTakeOut() {
        return BooleanExpression.booleanExpression(Bindings.isNotNull(paper))
                .and(working.not())
                .and(Bindings.equal(claims.side(), ClaimSide.PAPER));
    }

    /// Whether the claim can still count as sent on paper.
    public BooleanExpression canBeSent() {
        return Bindings.createBooleanBinding(
                () -> {
                    PaperPage shown = paper.get();
                    return shown != null && shown.isUnsent();
                },
                paper);
    }

    /// Name to begin with for a file.
    public Optional<String> fileName() {
        return claims.control().map(control -> "cms1500-" + control + ".pdf");
    }

    /// Whether papers follow the claim.
    public BooleanExpression hasCovers() {
        return Bindings.createBooleanBinding(
                () -> {
                    PaperPage shown = paper.get();
                    return shown != null && shown.covers() > 0;
                },
                paper);
    }

    /// Whether papers follow the claim, and nothing is done with its forms.
    public BooleanExpression canCover() {
        return canTakeOut().and(hasCovers());
    }

    /// Name to begin with for the file of the cover sheets.
    public Optional<String> coverName() {
        return claims.control().map(control -> "cover-" + control + ".pdf");
    }

    /// Saves the cover sheets of the papers that follow.
    public void saveCovers(Path file) {
        PaperPage wanted = paper.get();
        if (wanted == null || !canCover().get()) {
            return;
        }
        run(wanted, false, Texts.of("claims.paper.job.cover"), progress -> {
            byte[] pdf = desk.covers(wanted.claim());
            WholeFile.write(file, progress, out -> out.write(pdf));
            String name = String.valueOf(file.getFileName());
            return Told.good(Texts.of("claims.paper.covered", wanted.covers(), name));
        });
    }

    /// Prints the cover sheets of the papers that follow.
    public void printCovers() {
        PaperPage wanted = paper.get();
        if (wanted == null || !canCover().get()) {
            return;
        }
        withPrinter(() -> printer.choose(Texts.of("claims.paper.cover.job", wanted.covers()), false)
                .ifPresent(sheets -> run(wanted, false, Texts.of("claims.paper.job.cover-print"), progress -> {
                    int count = PdfPages.print(desk.covers(wanted.claim()), sheets, progress);
                    return count == 0
                            ? new Told.Words(Texts.of("paper.print.refused"), false)
                            : Told.good(Texts.of("claims.paper.cover.printed", count));
                })));
    }

    /// Prints the forms and keeps them as they went out.
    public void print() {
        PaperPage wanted = paper.get();
        if (wanted == null || !canTakeOut().get()) {
            return;
        }
        withPrinter(() -> choose(wanted));
    }

    private void withPrinter(Runnable act) {
        printer.findPrinter(isThere -> {
            if (isThere) {
                act.run();
            } else {
                notice.set(new Badge(Texts.of("paper.print.no-printer"), Badge.Tone.CAUTION));
            }
        });
    }

    private void choose(PaperPage wanted) {
        boolean isSent = isSent(wanted);
        printer.choose(wanted.title(), false)
                .ifPresent(sheets -> run(wanted, isSent, Texts.of("claims.paper.job.print"), progress -> {
                    int count = PdfPages.print(wanted.pdf(), sheets, progress);
                    if (count == 0) {
                        return new Told.Words(Texts.of("paper.print.refused"), false);
                    }
                    desk.keepPaper(wanted, "", isSent);
                    return Told.good(told(Texts.of("claims.paper.printed", count), isSent));
                }));
    }

    /// Saves the forms, moved as this computer is set to move what is saved, and keeps them as they went out. Forms
    /// that would look otherwise by now than those somebody looked at are not written.
    public void save(Path file) {
        PaperPage wanted = paper.get();
        if (wanted == null || !canTakeOut().get()) {
            return;
        }
        boolean isSent = isSent(wanted);
        PaperShift shift = printer.savedShift();
        run(wanted, isSent, Texts.of("claims.paper.job.save"), progress -> {
            PaperPage now = desk.paper(wanted.claim(), wanted.isRed(), wanted.shift());
            if (!Arrays.equals(now.pdf(), wanted.pdf())) {
                return new Told.Words(Texts.of("claims.paper.changed"), false);
            }
            PaperPage moved = shift.equals(wanted.shift()) ? wanted : desk.paper(wanted.claim(), wanted.isRed(), shift);
            WholeFile.write(file, progress, out -> out.write(moved.pdf()));
            String name = String.valueOf(file.getFileName());
            desk.keepPaper(moved, name, isSent);
            return Told.good(told(Texts.of("claims.paper.saved", name), isSent));
        });
    }

    /// The screen is left.
    void hidden() {
        papers.forget();
        pages.forget();
        proof.hidden();
    }

    private boolean isSent(PaperPage wanted) {
        return sent.get() && wanted.isUnsent();
    }

    private static String told(String done, boolean isSent) {
        return isSent ? Texts.of("claims.paper.and-sent", done) : done;
    }

    private void run(PaperPage wanted, boolean isSent, String job, org.daysheet.desktop.background.Work<Told> work) {
        working.set(true);
        var _ = background.run(
                job,
                place.isInFront(),
                work,
                told -> {
                    finish(wanted, new Badge(told.told(), told.isGood() ? Badge.Tone.GOOD : Badge.Tone.CAUTION));
                    if (isSent && told.isGood()) {
                        place.sent().run();
                        claims.reload();
                    }
                },
                failure -> finish(wanted, new Badge(failure.message(), Badge.Tone.CAUTION)));
    }

    private void finish(PaperPage wanted, Badge news) {
        working.set(false);
        PaperPage shown = paper.get();
        if (shown != null && shown.claim().equals(wanted.claim())) {
            notice.set(news);
            load();
        }
    }

    private void follow(@Nullable ClaimPage before, @Nullable ClaimPage now) {
        boolean isSame = before != null
                && now != null
                && Objects.equals(before.row().id(), now.row().id());
        if (!isSame) {
            sent.set(false);
            notice.set(null);
            paper.set(null);
            pages.clear();
        }
        load();
    }

    /// Reads the forms while they are looked at.
    private void load() {
        ClaimPage claim = claims.page().get();
        if (claim == null || claims.side().get() != ClaimSide.PAPER) {
            papers.forget();
            return;
        }
        boolean isRed = red.get();
        papers.fetch(() -> desk.paper(claim.row().id(), isRed, PaperShift.NONE), this::show, this::fail);
    }

    private void show(PaperPage read) {
        paper.set(read);
        if (!read.isUnsent()) {
            sent.set(false);
        }
        pages.show(read.title(), read::pdf);
    }

    private void fail(Failure problem) {
        paper.set(null);
        pages.clear();
        notice.set(new Badge(problem.message(), Badge.Tone.CAUTION));
    }
}
