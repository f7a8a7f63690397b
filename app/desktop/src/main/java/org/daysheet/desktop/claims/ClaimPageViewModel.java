package org.daysheet.desktop.claims;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The claim that is open below the list: findings, document, history, money. Once open it follows the row that is
/// chosen.
public final class ClaimPageViewModel {
    private final ClaimDesk desk;
    private final Opener opener;
    private final Consumer<SentFileRow> files;
    private final ClaimBulk acts;
    private final Latest pages;
    private final Latest documents;
    private final ReadOnlyObjectWrapper<@Nullable ClaimPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ObjectProperty<ClaimSide> side = new SimpleObjectProperty<>(ClaimSide.FINDINGS);
    private final ObjectProperty<@Nullable VersionRow> version = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable DocumentPage> document = new ReadOnlyObjectWrapper<>();
    private final ClaimCompare compare;
    private final HistoryProofViewModel proof;
    private @Nullable ClaimRow open;
    private boolean isFresh;
    private boolean isTurning;
    private boolean isMoved;

    /// @param files shows a file that was sent
    /// @param acts does what is offered about a finding
    ClaimPageViewModel(
            ClaimDesk desk, Background background, Opener opener, Consumer<SentFileRow> files, ClaimBulk acts) {
        this.acts = acts;
        this.desk = desk;
        this.opener = opener;
        this.files = files;
        this.pages = new Latest(background);
        this.documents = new Latest(background);
        this.compare = new ClaimCompare(desk, new Latest(background), page.getReadOnlyProperty(), side);
        this.proof = new HistoryProofViewModel(desk, background, page.getReadOnlyProperty());
        version.addListener((_, _, now) -> readDocument(now));
        side.addListener((_, _, _) -> isMoved = isTurning);
    }

    /// What is shown, null when nothing is open.
    public ReadOnlyObjectProperty<@Nullable ClaimPage> page() {
        return page.getReadOnlyProperty();
    }

    /// The open claim in words, for its lists on paper and in files.
    String words() {
        ClaimPage shown = page.get();
        return shown == null
                ? ""
                : Texts.of(
                        "claims.panel.words",
                        shown.row().control(),
                        shown.row().patient(),
                        shown.row().payer());
    }

    /// Why the claim cannot be shown, empty when it can.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    public ObjectProperty<ClaimSide> side() {
        return side;
    }

    /// The sending whose document is shown.
    public ObjectProperty<@Nullable VersionRow> version() {
        return version;
    }

    /// Two sendings side by side.
    public ClaimCompare compare() {
        return compare;
    }

    /// What proves a line of the history, beside it.
    public HistoryProofViewModel proof() {
        return proof;
    }

    /// The document of the chosen sending, null until it is read.
    public ReadOnlyObjectProperty<@Nullable DocumentPage> document() {
        return document.getReadOnlyProperty();
    }

    /// Opens a claim: on what is to be mended when there is something, else on what became of it.
    void open(ClaimRow row) {
        open = row;
        isFresh = true;
        read(row);
    }

    /// Number of the claim that is open.
    Optional<String> control() {
        return Optional.ofNullable(open).map(ClaimRow::control);
    }

    /// Another row was chosen: shows it when one is open.
    void follow(ClaimRow row) {
        ClaimRow before = open;
        if (before != null && !before.id().equals(row.id())) {
            open(row);
        }
    }

    /// Reads the open claim anew.
    void reload() {
        ClaimRow row = open;
        if (row != null) {
            read(row);
        }
    }

    /// Closes it.
    public void close() {
        open = null;
        pages.forget();
        documents.forget();
        failure.set("");
        page.set(null);
    }

    /// The screen is left; what is open stays open.
    void hidden() {
        proof.hidden();
        pages.forget();
        documents.forget();
    }

    /// Opens the very field in which a finding is mended.
    public void mend(FindingRow finding) {
        opener.open(finding.link());
    }

    /// Does what is offered about a finding of the claim that is shown, and checks that claim again; a finding of
    /// another is left alone.
    public void fix(FindingRow finding) {
        ClaimPage shown = page.get();
        FindingRow.Fix offered = finding.fix();
        if (shown != null && offered != null && shown.findings().contains(finding)) {
            acts.act(
                    Texts.of("claims.job.fix", shown.row().control()),
                    progress -> desk.fix(shown.row().id(), offered.finding(), progress),
                    BulkAct.UNDO_FIX,
                    shown.row().id());
        }
    }

    /// Does what is offered about the first finding that has something.
    public void fixFirst() {
        ClaimPage shown = page.get();
        if (shown != null) {
            shown.findings().stream()
                    .filter(one -> one.fix() != null)
                    .findFirst()
                    .ifPresent(this::fix);
        }
    }

    /// Whether something is offered about a finding of the open claim.
    BooleanExpression canFix() {
        return Bindings.createBooleanBinding(
                () -> {
                    ClaimPage shown = page.get();
                    return shown != null && shown.findings().stream().anyMatch(one -> one.fix() != null);
                },
                page);
    }

    /// Opens the check an answer stands in.
    public void open(AnswerRow answer) {
        opener.open(answer.link());
    }

    /// Opens what a line of the history is about.
    public void open(HistoryRow line) {
        SentFileRow file = line.file();
        Link link = line.link();
        HistoryProof kept = line.proof();
        if (kept != null) {
            proof.open(kept);
        } else if (file != null) {
            files.accept(file);
        } else if (link != null) {
            opener.open(link);
        }
    }

    private void read(ClaimRow row) {
        pages.fetch(() -> desk.page(row.id()), this::show, this::fail);
    }

    private void show(ClaimPage read) {
        failure.set("");
        if (isFresh) {
            isFresh = false;
            turn(read);
        }
        page.set(read);
        VersionRow newest = read.versions().isEmpty() ? null : read.versions().getFirst();
        if (newest != null && newest.equals(version.get())) {
            readDocument(newest);
        } else {
            version.set(newest);
        }
    }

    /// A claim that was sent and has no findings shows its money, or its document before there is any; the next one
    /// with findings shows them again.
    private void turn(ClaimPage read) {
        ClaimSide full = read.answers().isEmpty() ? ClaimSide.DOCUMENT : ClaimSide.MONEY;
        boolean isBare = read.findings().isEmpty() && read.row().submittedOn() != null;
        if (isBare && (side.get() == ClaimSide.FINDINGS || isMoved)) {
            isTurning = true;
            side.set(full);
            isTurning = false;
        } else if (isMoved) {
            side.set(ClaimSide.FINDINGS);
        }
    }

    private void fail(Failure problem) {
        page.set(null);
        failure.set(problem.message());
    }

    private void readDocument(@Nullable VersionRow chosen) {
        document.set(null);
        if (chosen != null) {
            documents.fetch(() -> desk.document(chosen.id()), document::set, this::fail);
        }
    }
}
