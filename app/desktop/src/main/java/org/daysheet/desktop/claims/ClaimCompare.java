package org.daysheet.desktop.claims;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Two sendings of the open claim side by side: the newest and the one before, until others are chosen.
public final class ClaimCompare {
    private final ClaimDesk desk;
    private final Latest reads;
    private final ObservableValue<ClaimSide> side;
    private final ObjectProperty<@Nullable VersionRow> before = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable VersionRow> after = new SimpleObjectProperty<>();
    private final BooleanProperty onlyDifferences = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<CompareRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private List<VersionRow> versions = List.of();
    private List<CompareRow> all = List.of();
    private boolean isTurning;

    ClaimCompare(
            ClaimDesk desk, Latest reads, ObservableValue<@Nullable ClaimPage> page, ObservableValue<ClaimSide> side) {
        this.desk = desk;
        this.reads = reads;
        this.side = side;
        page.addListener((_, _, now) -> follow(now));
        side.addListener((_, _, _) -> read());
        before.addListener((_, _, _) -> read());
        after.addListener((_, _, _) -> read());
        onlyDifferences.addListener((_, _, _) -> tell());
    }

    /// The sending on the left.
    public ObjectProperty<@Nullable VersionRow> before() {
        return before;
    }

    /// The sending on the right.
    public ObjectProperty<@Nullable VersionRow> after() {
        return after;
    }

    /// Whether what both say alike is left out.
    public BooleanProperty onlyDifferences() {
        return onlyDifferences;
    }

    /// What they say, field by field.
    public ReadOnlyObjectProperty<List<CompareRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// How many facts differ, or why there is nothing to compare.
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    private void follow(@Nullable ClaimPage page) {
        List<VersionRow> now = page == null ? List.of() : page.versions();
        boolean isOther = !now.equals(versions);
        versions = now;
        if (isOther) {
            isTurning = true;
            after.set(now.isEmpty() ? null : now.getFirst());
            before.set(now.size() < 2 ? null : now.get(1));
            isTurning = false;
        }
        read();
    }

    private void read() {
        if (isTurning) {
            return;
        }
        reads.forget();
        VersionRow left = before.get();
        VersionRow right = after.get();
        if (left == null || right == null) {
            show(List.of(), versions.isEmpty() ? "" : Texts.of("claims.compare.one"));
        } else if (side.getValue() == ClaimSide.COMPARE) {
            show(List.of(), Texts.of("claims.compare.reading"));
            reads.fetch(
                    () -> VersionCompare.of(desk.document(left.id()), desk.document(right.id())),
                    read -> {
                        all = read;
                        tell();
                    },
                    failure -> show(List.of(), failure.message()));
        }
    }

    private void show(List<CompareRow> none, String words) {
        all = none;
        rows.set(none);
        said.set(words);
    }

    private void tell() {
        if (all.isEmpty()) {
            return;
        }
        List<CompareRow> different = all.stream().filter(row -> !row.isSame()).toList();
        rows.set(onlyDifferences.get() ? different : all);
        said.set(Texts.of("claims.compare.said", different.size(), all.size() - different.size()));
    }
}
