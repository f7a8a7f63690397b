package org.daysheet.desktop.checks;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.RemitClaimId;
import org.jspecify.annotations.Nullable;

/// What stands beside the claims of a check about the one that is chosen: the transfers it posts, or what the payer
/// says about it, in lines or as it stands in the file.
public final class EobViewModel {
    /// What is shown beside the claims.
    public enum Side {
        MOVES,
        LINES,
        SEGMENTS;

        /// Its words on the button.
        String words() {
            return Texts.of("checks.eob.side." + name());
        }

        Side other() {
            return this == LINES ? SEGMENTS : LINES;
        }
    }

    private final CheckDesk desk;
    private final Latest reads;
    private final ObservableList<EobRow> lines = FXCollections.observableArrayList();
    private final ObservableList<FileRow> segments = FXCollections.observableArrayList();
    private final Reading reading = new Reading();
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "side", Side.MOVES);
    private @Nullable RemitClaimId shown;

    EobViewModel(CheckDesk desk, Background background) {
        this.desk = desk;
        this.reads = new Latest(background);
    }

    public ObservableList<EobRow> lines() {
        return lines;
    }

    public ObservableList<FileRow> segments() {
        return segments;
    }

    /// Whether it is being read, there, or could not be read.
    public Reading reading() {
        return reading;
    }

    public ObjectProperty<Side> side() {
        return side;
    }

    /// Another claim is chosen, or money that belongs to none.
    public void show(@Nullable PlanRow row) {
        RemitClaimId claim = row == null ? null : row.id();
        if (claim == null || !claim.equals(shown)) {
            fill(EobRows.NONE);
            shown = claim;
            reading.forget();
        }
        read();
    }

    /// Reads it anew.
    public void read() {
        RemitClaimId claim = shown;
        if (claim == null) {
            reads.forget();
            reading.done(true);
        } else {
            reading.begin();
            reads.fetch(() -> desk.eob(claim), this::fill, reading::fail);
        }
    }

    private void fill(EobRows rows) {
        lines.setAll(rows.lines());
        segments.setAll(rows.segments());
        reading.done(rows.lines().isEmpty());
    }
}
