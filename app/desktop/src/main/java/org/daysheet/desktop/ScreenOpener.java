package org.daysheet.desktop;

import java.util.List;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.shell.ShellViewModel;
import org.jspecify.annotations.Nullable;

/// Brings the screen to the front that shows a thing. Screens are made with it before there is a frame, so it is
/// connected afterwards.
final class ScreenOpener implements Opener {
    private List<Screen> screens = List.of();
    private @Nullable ShellViewModel shell;

    void connect(List<Screen> all, ShellViewModel frame) {
        screens = all;
        shell = frame;
    }

    @Override
    public void open(Link link) {
        ShellViewModel frame = shell;
        for (int i = 0; i < screens.size() && frame != null; i++) {
            if (screens.get(i).id().equals(link.screen())) {
                frame.select(i);
            }
        }
    }
}
