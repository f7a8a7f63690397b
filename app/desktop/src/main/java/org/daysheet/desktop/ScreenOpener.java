package org.daysheet.desktop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.shell.ShellViewModel;
import org.jspecify.annotations.Nullable;

/// Brings the screen to the front that shows a thing, and the thing on it; the way back is kept. Screens are made with
/// it before there is a frame, so it is connected afterwards.
final class ScreenOpener implements Opener {
    private final Background background;
    private final Function<Link, String> keys;
    private final Map<Class<? extends Link>, Consumer<Link>> shows = new HashMap<>();
    private List<Screen> screens = List.of();
    private @Nullable ShellViewModel shell;

    /// @param keys the name people use for a thing, blank when it is a whole screen; asked beside the screen
    ScreenOpener(Background background, Function<Link, String> keys) {
        this.background = background;
        this.keys = keys;
    }

    /// Says how a kind of thing is shown that has no name people use.
    <L extends Link> ScreenOpener with(Class<L> kind, Consumer<L> show) {
        shows.put(kind, link -> show.accept(kind.cast(link)));
        return this;
    }

    void connect(List<? extends Screen> all, ShellViewModel frame) {
        screens = List.copyOf(all);
        shell = frame;
    }

    @Override
    public void open(Link link) {
        ShellViewModel frame = shell;
        for (int i = 0; i < screens.size() && frame != null; i++) {
            if (screens.get(i).id().equals(link.screen())) {
                frame.follow(i);
                show(link, screens.get(i));
            }
        }
    }

    private void show(Link link, Screen screen) {
        Consumer<Link> direct = shows.get(link.getClass());
        if (direct != null) {
            direct.accept(link);
            return;
        }
        background.read(
                () -> keys.apply(link),
                key -> {
                    if (!key.isBlank()) {
                        screen.open(key);
                    }
                },
                failure -> background.tell(Texts.of("shell.open.failed"), failure));
    }
}
