package genlab.app;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Files dropped on a node, as the system tells of it: over it, then let go. No drag is begun for it, since one that is begun on the
/// headless platform never ends. On the FX thread.
final class Drop {

    private Drop() {
    }

    /// @return whether the files were taken
    static boolean on(Node node, List<Path> paths) {
        Dragboard board = board(paths.stream().map(Path::toFile).toList());
        DragEvent over = event(DragEvent.DRAG_OVER, board, node);
        Event.fireEvent(node, over);
        if (!over.isAccepted()) {
            return false;
        }
        DragEvent dropped = event(DragEvent.DRAG_DROPPED, board, node);
        Event.fireEvent(node, dropped);
        return dropped.isDropCompleted();
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard board, Node node) {
        return new DragEvent(type, board, 1, 1, 1, 1, TransferMode.COPY, null, node, null);
    }

    /// What the system holds while files are dragged: only its platform can make one.
    private static Dragboard board(List<File> files) {
        try {
            Class<?> peer = Class.forName("com.sun.javafx.tk.TKClipboard");
            Object held = Proxy.newProxyInstance(peer.getClassLoader(), new Class<?>[] {peer},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                        case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
                        case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
                        default -> null;
                    });
            Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(peer);
            made.setAccessible(true);
            return made.newInstance(held);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("JavaFX holds what is dragged in another way than it did.", e);
        }
    }
}
