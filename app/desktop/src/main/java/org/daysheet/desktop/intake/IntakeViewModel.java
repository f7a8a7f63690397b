package org.daysheet.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Taking files in from anywhere in the window.
public final class IntakeViewModel {
    private final IntakeDesk desk;
    private final Background background;
    private final Opener opener;
    private final Consumer<Path> inside;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable IntakeResult> result = new ReadOnlyObjectWrapper<>();

    /// Taking files for which nobody looks into claims of others.
    public IntakeViewModel(IntakeDesk desk, Background background, Opener opener) {
        this(desk, background, opener, _ -> {});
    }

    /// @param inside looks into a file of claims that another program wrote
    public IntakeViewModel(IntakeDesk desk, Background background, Opener opener, Consumer<Path> inside) {
        this.desk = desk;
        this.background = background;
        this.opener = opener;
        this.inside = inside;
    }

    /// Whether no file is being taken, so that files can be.
    public BooleanExpression isIdle() {
        return working.getReadOnlyProperty().not();
    }

    /// What became of the last files, null when it was read and closed.
    public ReadOnlyObjectProperty<@Nullable IntakeResult> result() {
        return result.getReadOnlyProperty();
    }

    /// Takes files; while others are being taken, nothing.
    public void take(List<Path> files) {
        if (files.isEmpty() || working.get()) {
            return;
        }
        working.set(true);
        var _ = background.run(
                Texts.of("intake.job", files.size()),
                () -> true,
                progress -> desk.take(files, progress),
                this::show,
                this::fail);
    }

    /// Opens what a file brought.
    public void open(TakenFileRow file) {
        Link link = file.link();
        if (link != null) {
            close();
            opener.open(link);
        }
    }

    /// Looks into a file of claims without taking it in.
    public void look(TakenFileRow file) {
        Path path = file.inside();
        if (path != null) {
            close();
            inside.accept(path);
        }
    }

    /// The result was read.
    public void close() {
        result.set(null);
    }

    /// A file alone into which one can look is opened at once.
    private void show(IntakeResult came) {
        working.set(false);
        List<TakenFileRow> files = came.files();
        if (files.size() == 1 && files.getFirst().inside() != null) {
            look(files.getFirst());
        } else {
            result.set(came);
        }
    }

    private void fail(Failure failure) {
        show(new IntakeResult(false, failure.message(), List.of()));
    }
}
