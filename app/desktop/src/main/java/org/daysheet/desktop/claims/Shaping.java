package org.daysheet.desktop.claims;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// The question which lines of a claim are to be asked for apart, or whether claims are to be asked for together, until
/// it is answered or left.
public final class Shaping {
    /// What is asked.
    public sealed interface Asked {}

    /// Which lines of a claim are asked for apart.
    ///
    /// @param lines the lines to choose from
    public record Split(ClaimRow claim, List<SplitLine> lines) implements Asked {
        public Split {
            lines = List.copyOf(lines);
        }

        /// Whether several visits are asked for together, which can be taken apart again.
        public boolean isCombined() {
            return lines.stream().map(SplitLine::visit).distinct().count() > 1;
        }
    }

    /// Whether claims are asked for together.
    ///
    /// @param whyNot why they cannot be, empty when they can
    public record Combine(List<ClaimRow> claims, String whyNot) implements Asked {
        public Combine {
            claims = List.copyOf(claims);
        }
    }

    private final ShapeDesk desk;
    private final Latest looks;
    private final ObservableValue<Chosen> chosen;
    private final BooleanExpression idle;
    private final BiConsumer<String, Work<Outcome>> acts;
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private final ObservableSet<ChargeId> apart = FXCollections.observableSet();

    /// @param chosen the claims that are chosen
    /// @param idle whether nothing else is at work
    /// @param acts does the work of a title
    Shaping(
            ShapeDesk desk,
            Background background,
            ObservableValue<Chosen> chosen,
            BooleanExpression idle,
            BiConsumer<String, Work<Outcome>> acts) {
        this.desk = desk;
        this.looks = new Latest(background);
        this.chosen = chosen;
        this.idle = idle;
        this.acts = acts;
        chosen.addListener((_, _, _) -> leave());
    }

    /// Whether one claim is chosen that nobody else has.
    public BooleanExpression canSplit() {
        return can(1, 1);
    }

    /// Whether several claims are chosen that nobody else has.
    public BooleanExpression canCombine() {
        return can(2, Integer.MAX_VALUE);
    }

    private BooleanExpression can(int least, int most) {
        return Bindings.createBooleanBinding(
                () -> {
                    List<ClaimRow> rows = chosen.getValue().rows();
                    return idle.get()
                            && rows.size() >= least
                            && rows.size() <= most
                            && rows.stream().allMatch(row -> row.status().isWithUs());
                },
                chosen,
                idle);
    }

    /// What is asked, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /// The lines that are asked for apart.
    public ObservableSet<ChargeId> apart() {
        return apart;
    }

    /// Whether the answer can be given: some lines are chosen and some are left, or the claims fit together.
    public BooleanExpression canAnswer() {
        return Bindings.createBooleanBinding(
                () -> switch (asked.get()) {
                    case Split split ->
                        !apart.isEmpty() && apart.size() < split.lines().size();
                    case Combine combine -> combine.whyNot().isEmpty();
                    case null -> false;
                },
                asked,
                apart);
    }

    /// Asks which lines of the chosen claim are asked for apart.
    public void askSplit() {
        if (canSplit().get()) {
            ClaimRow claim = chosen.getValue().rows().getFirst();
            apart.clear();
            looks.fetch(
                    () -> desk.lines(claim.id()),
                    lines -> asked.set(new Split(claim, lines)),
                    failure -> asked.set(new Combine(List.of(claim), failure.message())));
        }
    }

    /// Asks whether the chosen claims are asked for together.
    public void askCombine() {
        if (canCombine().get()) {
            List<ClaimRow> claims = chosen.getValue().rows();
            looks.fetch(
                    () -> desk.whyNotOne(ids(claims)),
                    whyNot -> asked.set(new Combine(claims, whyNot)),
                    failure -> asked.set(new Combine(claims, failure.message())));
        }
    }

    /// Leaves the question.
    public void leave() {
        looks.forget();
        asked.set(null);
    }

    /// Gives the answer: the question is gone then.
    public void answer() {
        Asked now = asked.get();
        if (now == null || !canAnswer().get()) {
            return;
        }
        Set<ChargeId> lines = Set.copyOf(apart);
        leave();
        switch (now) {
            case Split split ->
                acts.accept(
                        Texts.of("claims.job.split", split.claim().control()),
                        progress -> desk.split(split.claim().id(), lines, progress));
            case Combine combine ->
                acts.accept(
                        Texts.of("claims.job.combine", combine.claims().size()),
                        progress -> desk.combine(ids(combine.claims()), progress));
        }
    }

    /// Takes the visits of the claim asked about apart.
    public void separate() {
        if (asked.get() instanceof Split split && split.isCombined()) {
            leave();
            acts.accept(
                    Texts.of("claims.job.separate", split.claim().control()),
                    progress -> desk.separate(split.claim().id(), progress));
        }
    }

    private static List<ClaimId> ids(List<ClaimRow> claims) {
        return claims.stream().map(ClaimRow::id).toList();
    }
}
