package org.daysheet.desktop.parts;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.jspecify.annotations.Nullable;

/// Something of the practice that a list is narrowed by, such as a payer. A list that was narrowed by it when it was
/// left is read only once it is known which one that was, so that it is read once.
public final class ReadChoice<I> implements Narrower {
    private final FilterChoice<I> choice = new FilterChoice<>();
    private final Supplier<List<FilterOption<I>>> source;
    private final Latest reads;
    private boolean isComing;

    /// @param source reads what there is to choose from
    public ReadChoice(Supplier<List<FilterOption<I>>> source, Background background) {
        this.source = source;
        this.reads = new Latest(background);
    }

    /// The choice of one or none.
    public FilterChoice<I> choice() {
        return choice;
    }

    /// What the chosen one is known by, null for none.
    public @Nullable I id() {
        return choice.id();
    }

    /// Whether the list has to wait: one was chosen by its name and is about to be there.
    public boolean isComing() {
        return isComing;
    }

    /// Reads what there is to choose from.
    ///
    /// @param list reads the list: at once, or once what was chosen by its name is known
    public void read(Runnable list) {
        read(List.of(this), list);
    }

    /// As [#read(Runnable)] for a list that is narrowed by several.
    public static void read(List<ReadChoice<?>> all, Runnable list) {
        all.forEach(one -> one.isComing = one.choice.isAwaited());
        if (all.stream().noneMatch(ReadChoice::isComing)) {
            list.run();
        }
        all.forEach(one -> one.fetch(() -> {
            if (all.stream().noneMatch(ReadChoice::isComing)) {
                list.run();
            }
        }));
    }

    /// @param unchanged is done when the list waited, and does not hear of a new choice
    private void fetch(Runnable unchanged) {
        reads.fetch(
                source,
                read -> {
                    boolean wasComing = isComing;
                    isComing = false;
                    choice.show(read);
                    if (wasComing && choice.id() == null) {
                        unchanged.run();
                    }
                },
                _ -> {
                    boolean wasComing = isComing;
                    isComing = false;
                    choice.fail();
                    if (wasComing) {
                        unchanged.run();
                    }
                });
    }

    /// The list is left.
    public void forget() {
        isComing = false;
        reads.forget();
    }

    @Override
    public ObservableValue<?> value() {
        return choice.value();
    }

    @Override
    public boolean isNarrowed() {
        return choice.id() != null;
    }

    @Override
    public String words() {
        return choice.words();
    }

    @Override
    public String kept() {
        return choice.name();
    }

    @Override
    public void choose(String kept) {
        choice.choose(kept);
    }
}
