package org.daysheet.desktop.account;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Why a balance is what it is: the steps that led to it, their sum, and the file behind the chosen step.
public final class WhyViewModel {
    private final AccountDesk desk;
    private final PagedRows<StepRow> steps;
    private final PagedRows<SegmentRow> segments;
    private final Latest sums;
    private final ReadOnlyObjectWrapper<@Nullable WhyQuestion> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable StepRow> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper agrees = new ReadOnlyBooleanWrapper(true);

    WhyViewModel(AccountDesk desk, Background background) {
        this.desk = desk;
        this.steps = new PagedRows<>(background);
        this.segments = new PagedRows<>(background);
        this.sums = new Latest(background);
    }

    /// Which balance is explained, null before one is asked for.
    public ReadOnlyObjectProperty<@Nullable WhyQuestion> question() {
        return question.getReadOnlyProperty();
    }

    public PagedRows<StepRow> steps() {
        return steps;
    }

    /// The step that is chosen, null when none is.
    public ReadOnlyObjectProperty<@Nullable StepRow> step() {
        return step.getReadOnlyProperty();
    }

    /// The segments behind the chosen step.
    public PagedRows<SegmentRow> segments() {
        return segments;
    }

    /// What the steps come to, beside the balance the account shows.
    public ReadOnlyStringProperty sum() {
        return sum.getReadOnlyProperty();
    }

    /// Whether the two agree.
    public ReadOnlyBooleanProperty agrees() {
        return agrees.getReadOnlyProperty();
    }

    /// Another balance is to be explained; it is read by [#load].
    void ask(WhyQuestion asked) {
        clear();
        question.set(asked);
    }

    /// Reads the story anew.
    void load(String filter) {
        WhyQuestion asked = question.get();
        if (asked != null) {
            PageSource<StepRow> story = desk.story(asked);
            steps.load(story.filtered(filter));
            sums.fetch(() -> added(story, desk.balance(asked)), this::tell, this::fail);
        }
    }

    /// A step was chosen, or none.
    void choose(@Nullable StepRow chosen) {
        WhyQuestion asked = question.get();
        step.set(chosen);
        if (chosen != null && asked != null) {
            segments.load(new ReadOnce<>(() -> desk.evidence(asked, chosen), row -> row.number() + " " + row.text()));
        }
    }

    void forget() {
        steps.forget();
        segments.forget();
        sums.forget();
    }

    /// Another account is opened.
    void clear() {
        forget();
        question.set(null);
        step.set(null);
        sum.set("");
        agrees.set(true);
    }

    private record Total(long count, Money amount, Money shown) {}

    private static Total added(PageSource<StepRow> story, Money shown) {
        long count = story.count();
        List<StepRow> all = story.page(0, Math.toIntExact(count));
        return new Total(count, Money.sum(all.stream().map(StepRow::change)), shown);
    }

    private void tell(Total total) {
        boolean isSame = total.amount().equals(total.shown());
        agrees.set(isSame);
        sum.set(Texts.of(
                isSame ? "account.why.sum" : "account.why.differs",
                total.count(),
                Formats.amount(total.amount()),
                Formats.amount(total.shown())));
    }

    private void fail(Failure failure) {
        agrees.set(false);
        sum.set(failure.message());
    }
}
