package org.daysheet.desktop.claims;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Sending: first what goes where, then the files. What was previewed is what goes.
public final class SendViewModel {
    private final ClaimDesk desk;
    private final Background background;
    private final Opener opener;
    private final Runnable sent;
    private final BooleanSupplier isShown;
    private final Latest plans;
    private final Latest folders;
    private final SentViewModel past;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<SendSide> side = new SimpleObjectProperty<>(SendSide.NOW);
    private final ReadOnlyObjectWrapper<@Nullable SendPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SendResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<SendingWay> way = new SimpleObjectProperty<>(SendingWay.USUAL);
    private @Nullable Function<SendingWay, SendPlan> asked;

    /// @param sent called when claims went, so that lists are read anew
    /// @param isShown whether a person sees the panel
    SendViewModel(ClaimDesk desk, Background background, Opener opener, Runnable sent, BooleanSupplier isShown) {
        this.opener = opener;
        this.desk = desk;
        this.background = background;
        this.sent = sent;
        this.isShown = isShown;
        this.plans = new Latest(background);
        this.folders = new Latest(background);
        this.past = new SentViewModel(desk.sent(), background, opener, sent);
        side.addListener((_, _, _) -> readPast());
        way.addListener((_, _, _) -> refresh());
    }

    private void readPast() {
        switch (side.get()) {
            case NOW -> {}
            case PAST -> past.readFiles();
            case UNMATCHED -> past.readUnmatched();
        }
    }

    /// Whether the panel is open.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// What it shows.
    public ObjectProperty<SendSide> side() {
        return side;
    }

    /// Files that were sent, and answers.
    public SentViewModel past() {
        return past;
    }

    /// Which of the ways to the payers the claims are to go.
    public ObjectProperty<SendingWay> way() {
        return way;
    }

    /// What would go where, null until it is read.
    public ReadOnlyObjectProperty<@Nullable SendPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// What came of sending, null before.
    public ReadOnlyObjectProperty<@Nullable SendResult> result() {
        return result.getReadOnlyProperty();
    }

    /// What stands in the way, empty when nothing does.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Where the files go.
    public StringProperty folder() {
        return folder;
    }

    /// Shows a claim that does not go.
    public void open(SendPlan.StayRow row) {
        opener.open(new Link.OfClaim(row.id()));
    }

    /// Whether files are being written.
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /// Whether the previewed claims can go now.
    public BooleanExpression canSend() {
        return Bindings.createBooleanBinding(
                () -> {
                    SendPlan shown = plan.get();
                    return shown != null
                            && shown.way() == way.get()
                            && !shown.going().isEmpty()
                            && !shown.receiver().isEmpty()
                            && !folder.get().isBlank()
                            && !working.get();
                },
                plan,
                way,
                folder,
                working);
    }

    /// Opens the panel on what would go.
    void begin(Function<SendingWay, SendPlan> preview) {
        side.set(SendSide.NOW);
        reopen();
        asked = preview;
        read(preview);
    }

    /// Opens the panel on the files that were sent, with the hands on one of them.
    void beginPast(SentFileRow file) {
        past.filter().set(SentFilter.ALL);
        begin(SendSide.PAST);
        past.sought().set(file);
    }

    /// Opens the panel on a side, or reads that side anew.
    public void begin(SendSide wanted) {
        boolean isThere = side.get() == wanted;
        result.set(null);
        side.set(wanted);
        if (isThere) {
            readPast();
        }
        if (!open.get()) {
            reopen();
            asked = desk::plan;
            read(desk::plan);
        }
    }

    private void reopen() {
        asked = null;
        way.set(SendingWay.USUAL);
        open.set(true);
        result.set(null);
        plan.set(null);
        problem.set("");
        if (folder.get().isBlank()) {
            folders.fetch(() -> desk.folder().toString(), folder::set, _ -> {});
        }
    }

    /// Reads what the panel shows anew, when it is open.
    void reload() {
        if (open.get()) {
            refresh();
            readPast();
        }
    }

    /// Reads what would go anew, when the panel is open.
    void refresh() {
        Function<SendingWay, SendPlan> preview = asked;
        if (open.get() && preview != null && result.get() == null) {
            read(preview);
        }
    }

    private void read(Function<SendingWay, SendPlan> preview) {
        SendingWay wanted = way.get();
        plans.fetch(() -> preview.apply(wanted), this::show, this::fail);
    }

    private void show(SendPlan read) {
        plan.set(read);
        problem.set(read.receiver().isEmpty() ? Texts.of("claims.send.no-receiver") : "");
    }

    /// Writes the files; the claims of the preview go.
    public void send() {
        SendPlan shown = plan.get();
        if (shown != null && canSend().get()) {
            run(
                    Texts.of("claims.job.send", shown.going().size()),
                    place -> progress -> desk.send(shown, place, progress));
        }
    }

    /// Writes a file that was sent once more.
    public void writeAgain(SentFileRow file) {
        run(
                Texts.of("claims.job.again", file.control()),
                place -> progress -> desk.writeAgain(file.id(), place, progress));
    }

    /// Work that needs a folder.
    private interface InFolder {
        Work<SendResult> in(Path folder);
    }

    private void run(String title, InFolder work) {
        if (working.get()) {
            return;
        }
        Path place;
        try {
            place = Path.of(folder.get().strip());
        } catch (InvalidPathException _) {
            problem.set(Texts.of("claims.send.no-folder", folder.get()));
            return;
        }
        problem.set("");
        working.set(true);
        var _ = background.run(title, isShown, work.in(place), this::finish, this::failToSend);
    }

    private void finish(SendResult came) {
        working.set(false);
        result.set(came);
        open.set(true);
        side.set(SendSide.NOW);
        sent.run();
    }

    private void failToSend(Failure failure) {
        working.set(false);
        fail(failure);
        sent.run();
    }

    private void fail(Failure failure) {
        problem.set(failure.message());
    }

    /// Closes the panel; what is under way goes on.
    public void close() {
        open.set(false);
        plans.forget();
        past.close();
        result.set(null);
    }
}
