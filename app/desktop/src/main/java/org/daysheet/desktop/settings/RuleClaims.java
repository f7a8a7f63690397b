package org.daysheet.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.payerrules.RuleHit;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The claims that the chosen rule spoke about, and what came of them.
public final class RuleClaims {
    private final RuleDesk desk;
    private final Latest reads;
    private final ObservableList<RuleHit> all = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    RuleClaims(RuleDesk desk, Background background) {
        this.desk = desk;
        this.reads = Latest.ofSlow(background);
    }

    /// Those of late first.
    public ObservableList<RuleHit> all() {
        return all;
    }

    /// How many they are and what came of them, empty when there is none.
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /// Reads those of a rule, none for a new one.
    void show(@Nullable RuleRow row) {
        reads.forget();
        tell(List.of());
        if (row != null) {
            long id = row.rule().id();
            reads.fetch(() -> desk.ruleClaims(id), this::tell, _ -> {});
        }
    }

    private void tell(List<RuleHit> hits) {
        all.setAll(hits);
        told.set(hits.isEmpty() ? "" : words(hits));
    }

    private static String words(List<RuleHit> hits) {
        String outcomes = Arrays.stream(ClaimStatus.values())
                .filter(status -> count(hits, status) > 0)
                .map(status -> Texts.of("settings.spoken.of", Texts.of("claims.status." + status), count(hits, status)))
                .collect(Collectors.joining(", "));
        long standing = hits.stream().filter(RuleHit::stands).count();
        return Texts.of("settings.spoken.told", hits.size(), outcomes, standing);
    }

    private static long count(List<RuleHit> hits, ClaimStatus status) {
        return hits.stream().filter(hit -> hit.status() == status).count();
    }
}
