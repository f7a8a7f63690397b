package org.daysheet.desktop.claims;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.paper.PdfViewModel;
import org.jspecify.annotations.Nullable;

/// What proves a line of the open claim's history, beside it: an answer's segments, or forms as they went out.
public final class HistoryProofViewModel {
    private final ClaimDesk desk;
    private final Latest reads;
    private final PdfViewModel pages;
    private final ReadOnlyObjectWrapper<@Nullable HistoryProof> shown = new ReadOnlyObjectWrapper<>();
    private final ObservableList<SegmentRow> segments = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final Reading reading = new Reading();

    HistoryProofViewModel(ClaimDesk desk, Background background, ReadOnlyObjectProperty<@Nullable ClaimPage> claims) {
        this.desk = desk;
        this.reads = new Latest(background);
        this.pages = new PdfViewModel(background);
        claims.addListener((_, before, now) -> follow(before, now));
    }

    /// What is looked at, null for nothing.
    public ReadOnlyObjectProperty<@Nullable HistoryProof> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The segments of an answer.
    public ObservableList<SegmentRow> segments() {
        return segments;
    }

    /// The forms.
    public PdfViewModel pages() {
        return pages;
    }

    /// What is to be said about it, or why it cannot be shown; empty for nothing.
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether it is being read, there, or could not be read.
    public Reading reading() {
        return reading;
    }

    /// Looks at something.
    void open(HistoryProof proof) {
        close();
        shown.set(proof);
        read();
    }

    /// Reads it anew.
    public void read() {
        HistoryProof wanted = shown.get();
        if (wanted != null) {
            reading.begin();
            reads.fetch(() -> desk.proof(wanted), page -> show(wanted, page), this::fail);
        }
    }

    /// Looks at nothing any more.
    public void close() {
        clear();
        shown.set(null);
    }

    /// The screen is left.
    void hidden() {
        reads.forget();
        pages.forget();
    }

    private void show(HistoryProof proof, ProofPage page) {
        notice.set(page.notice());
        segments.setAll(page.segments());
        reading.done(page.segments().isEmpty());
        if (proof instanceof HistoryProof.Forms) {
            pages.show("", page::pdf);
        }
    }

    private void fail(Failure problem) {
        reading.fail(problem);
        notice.set(problem.message());
    }

    private void follow(@Nullable ClaimPage before, @Nullable ClaimPage now) {
        boolean isSame = before != null
                && now != null
                && Objects.equals(before.row().id(), now.row().id());
        if (!isSame && shown.get() != null) {
            close();
        }
    }

    private void clear() {
        reads.forget();
        reading.forget();
        notice.set("");
        segments.setAll(List.of());
        pages.clear();
    }
}
