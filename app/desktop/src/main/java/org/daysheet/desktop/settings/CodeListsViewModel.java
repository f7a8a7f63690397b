package org.daysheet.desktop.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.billing.codelists.CodeList;
import org.daysheet.billing.codelists.CodesAnswer;
import org.daysheet.billing.codelists.CodesWish;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Problem;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// The public code lists that claims are checked by: which versions are loaded, bringing more, removing one.
public final class CodeListsViewModel {
    private final ListDesk desk;
    private final Background background;
    private final BooleanSupplier isInFront;
    private final Supplier<LocalDate> today;
    private final Latest reads;
    private final Reading reading = new Reading();
    private final ObservableList<CodeList> rows = FXCollections.observableArrayList();
    private final ObservableList<BroughtList> brought = FXCollections.observableArrayList();
    private final StringProperty countsFrom = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CodeList> removing = new ReadOnlyObjectWrapper<>();

    /// @param isInFront whether a person sees the lists now
    CodeListsViewModel(ListDesk desk, Background background, BooleanSupplier isInFront, Supplier<LocalDate> today) {
        this.desk = desk;
        this.background = background;
        this.isInFront = isInFront;
        this.today = today;
        this.reads = new Latest(background);
    }

    LocalDate today() {
        return today.get();
    }

    /// Every version, by kind, newest first.
    public ObservableList<CodeList> rows() {
        return rows;
    }

    /// Where reading the versions stands.
    public Reading reading() {
        return reading;
    }

    /// What became of the files brought last, one for each list in them.
    public ObservableList<BroughtList> brought() {
        return brought;
    }

    /// The first day of service a file counts from, as typed; empty when its name tells.
    public StringProperty countsFrom() {
        return countsFrom;
    }

    /// Whether no file is being taken and no version removed.
    public BooleanExpression isIdle() {
        return working.getReadOnlyProperty().not();
    }

    /// What came of the last act, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether a version speaks for services of today.
    Badge standing(CodeList list) {
        if (list.covers(today.get())) {
            return new Badge(Texts.of("settings.list.today"), Badge.Tone.GOOD);
        }
        boolean isPast = list.period().endsOn().isBefore(today.get());
        return new Badge(Texts.of(isPast ? "settings.list.past" : "settings.list.later"), Badge.Tone.PLAIN);
    }

    /// Reads anew what there is.
    public void load() {
        reading.begin();
        reads.fetch(desk::codeLists, this::show, reading::fail);
    }

    private void show(List<CodeList> fresh) {
        rows.setAll(fresh);
        reading.done(fresh.isEmpty());
    }

    /// Takes files, one after the other; each list as a whole or not at all. While others are being taken, nothing.
    public void take(List<Path> files) {
        if (files.isEmpty() || working.get()) {
            return;
        }
        Optional<LocalDate> day = DayWords.read(countsFrom.get(), today.get());
        if (day.isEmpty() && !countsFrom.get().isBlank()) {
            notice.set(new Badge(Texts.of("settings.list.day"), Badge.Tone.CAUTION));
            return;
        }
        notice.set(null);
        removing.set(null);
        brought.clear();
        working.set(true);
        var wish = new CodesWish(null, day.orElse(null));
        var _ = background.run(
                Texts.of("settings.list.job"),
                isInFront,
                progress -> takeAll(files, wish, progress),
                this::end,
                failure -> {
                    working.set(false);
                    notice.set(new Badge(failure.message(), Badge.Tone.BAD));
                    load();
                });
    }

    /// What came of an act.
    ///
    /// @param lists what became of the files
    /// @param rows every version there is now
    /// @param told in words
    private record Done(List<BroughtList> lists, List<CodeList> rows, String told) implements Told {
        @Override
        public boolean isGood() {
            return lists.stream().allMatch(BroughtList::isGood);
        }
    }

    private Done takeAll(List<Path> files, CodesWish wish, Progress progress) {
        List<BroughtList> all = new ArrayList<>();
        for (Path file : files) {
            progress.stopIfCancelled();
            try {
                for (CodesAnswer answer : desk.takeLists(file, wish, progress)) {
                    all.add(BroughtList.of(answer));
                }
            } catch (BillingException e) {
                all.add(new BroughtList(
                        String.valueOf(file.getFileName()), Problem.of(e).message(), false, List.of()));
            }
        }
        long refused = all.stream().filter(one -> !one.isGood()).count();
        String told = refused == 0
                ? Texts.of("settings.list.taken", all.size())
                : Texts.of("settings.list.refused", refused, all.size());
        return new Done(all, desk.codeLists(), told);
    }

    private void end(Done done) {
        working.set(false);
        reads.forget();
        brought.setAll(done.lists());
        show(done.rows());
        notice.set(new Badge(done.told(), done.isGood() ? Badge.Tone.GOOD : Badge.Tone.CAUTION));
    }

    /// The version that is removed once somebody agrees, null while nobody is asked.
    public ReadOnlyObjectProperty<@Nullable CodeList> removing() {
        return removing.getReadOnlyProperty();
    }

    /// Asks whether a version is to be removed.
    public void askToRemove(@Nullable CodeList list) {
        if (!working.get()) {
            removing.set(list);
        }
    }

    /// Keeps the version that was asked about.
    public void keep() {
        removing.set(null);
    }

    /// Removes the version that was asked about.
    public void removeNow() {
        CodeList list = removing.get();
        removing.set(null);
        if (list == null) {
            return;
        }
        working.set(true);
        var _ = background.run(
                Texts.of("settings.list.remove-job"), isInFront, _ -> remove(list), this::end, failure -> {
                    working.set(false);
                    notice.set(new Badge(failure.message(), Badge.Tone.BAD));
                });
    }

    private Done remove(CodeList list) {
        desk.removeList(list.kind(), list.period().name());
        return new Done(
                List.of(),
                desk.codeLists(),
                Texts.of(
                        "settings.list.removed",
                        BroughtList.kind(list.kind()),
                        list.period().name()));
    }

    void hidden() {
        removing.set(null);
        reads.forget();
    }
}
