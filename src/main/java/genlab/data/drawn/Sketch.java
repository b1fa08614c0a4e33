package genlab.data.drawn;

import genlab.noise.Stream;

/// A sheet while it is drawn on. Places and radii are in data units.
public final class Sketch {

    /// What one stroke of the brush leaves: most of the ink a node takes, so that sprayed ink can be seen on it.
    private static final int STROKE = 40;

    /// Drops in one puff of the can.
    private static final int PUFF = 24;

    private static final int DROP = 2;

    private final byte[] levels;

    private Sketch(byte[] levels) {
        this.levels = levels;
    }

    public static Sketch of(Sheet sheet) {
        return new Sketch(sheet.levels());
    }

    public Sheet sheet() {
        return Sheet.of(levels);
    }

    /// Draws from one place to another with a soft round brush; going over it again adds nothing.
    public void brush(double fromX, double fromY, double toX, double toY, double radius) {
        touch(fromX, fromY, toX, toY, radius, (level, share) -> Math.max(level, (int) Math.round(STROKE * share)));
    }

    /// Takes ink away, all of it under the middle of the eraser.
    public void erase(double fromX, double fromY, double toX, double toY, double radius) {
        touch(fromX, fromY, toX, toY, radius, (level, share) -> Math.min(level, (int) Math.round(Sheet.FULL * (1 - share))));
    }

    /// Scatters drops around a place, normal with an sd of half the radius; they add up.
    ///
    /// @param puff number of the puff: the same noise and puff scatter alike
    public void spray(double x, double y, double radius, Stream noise, long puff) {
        Stream own = noise.child(puff);
        for (int i = 0; i < PUFF; i++) {
            int column = nearest(x + radius / 2 * own.gaussian(2 * i));
            int row = nearest(y + radius / 2 * own.gaussian(2 * i + 1));
            if (column >= 0 && row >= 0 && column < Sheet.SIDE && row < Sheet.SIDE) {
                int node = row * Sheet.SIDE + column;
                levels[node] = (byte) Math.min(Sheet.FULL, levels[node] + DROP);
            }
        }
    }

    private static int nearest(double place) {
        return (int) Math.rint((place - Sheet.FRAME.minX()) / Sheet.STEP - 1);
    }

    private interface Change {

        int of(int level, double share);
    }

    private void touch(double fromX, double fromY, double toX, double toY, double radius, Change change) {
        for (int row = 0; row < Sheet.SIDE; row++) {
            for (int column = 0; column < Sheet.SIDE; column++) {
                double distance = distance(Sheet.place(column), Sheet.place(row), fromX, fromY, toX, toY);
                // Full up to half a step inside the rim and nothing half a step outside, as an anti-aliased disc.
                double share = Math.clamp((radius - distance) / Sheet.STEP + 0.5, 0, 1);
                if (share > 0) {
                    int node = row * Sheet.SIDE + column;
                    levels[node] = (byte) change.of(levels[node], share);
                }
            }
        }
    }

    /// From a place to the nearest of a straight stroke.
    private static double distance(double x, double y, double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.clamp(((x - fromX) * dx + (y - fromY) * dy) / length, 0, 1);
        return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
    }
}
