package genlab.quantity.generator;

import genlab.math.Field;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.model.LatentMap;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// det J_G at the centres of an n × n grid over the latent plane: by how much G stretches an area there, in squared *data* units per
/// squared latent unit, and negative where it turns the plane over. By central differences, each error below 1e-3 of the largest for
/// nets in single precision. NaN where G is so flat, its units saturated, that rounding alone would say which side is up.
public record Determinant(int n) implements Quantity<Field> {

    /// Half the distance of differences: what they leave out, h²/6 of the third derivative, and what single precision adds, 6e-8/h of
    /// the image, then both stay about 1e-5.
    static final double STEP = 0.01;

    /// What single precision may add to a difference of images, as a share of the image: a few units of the last place.
    private static final double ROUNDING = 0x1p-21;

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LatentMap.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Field read(Readings at) {
        Grid grid = new Grid(Frame.square(at.read(new LatentPlane())), n, n);
        double area = Math.exp(at.data().scaling().logJacobian());
        double[] values = of(at.ability(LatentMap.class), grid.centres());
        for (int i = 0; i < values.length; i++) {
            values[i] *= area;
        }
        return new Field(grid, values);
    }

    /// In stage units.
    private static double[] of(LatentMap map, Points latents) {
        Points image = map.map(around(latents));
        double[] values = new double[latents.size()];
        double perArea = 1 / (4 * STEP * STEP);
        for (int i = 0; i < values.length; i++) {
            int k = 4 * i;
            double ux = image.x(k) - image.x(k + 1);
            double uy = image.y(k) - image.y(k + 1);
            double vx = image.x(k + 2) - image.x(k + 3);
            double vy = image.y(k + 2) - image.y(k + 3);
            double across = ux * vy - uy * vx;
            double size = Math.max(1, Math.max(Math.abs(image.x(k)), Math.abs(image.y(k))));
            double rounding = ROUNDING * size * (Math.abs(ux) + Math.abs(uy) + Math.abs(vx) + Math.abs(vy));
            values[i] = Math.abs(across) > rounding ? perArea * across : Double.NaN;
        }
        return values;
    }

    /// Of each place the four a step to the right, left, up and down.
    static double[] around(Points places) {
        double[] around = new double[8 * places.size()];
        for (int i = 0; i < places.size(); i++) {
            for (int k = 0; k < 4; k++) {
                double step = k % 2 == 0 ? STEP : -STEP;
                around[8 * i + 2 * k] = places.x(i) + (k < 2 ? step : 0);
                around[8 * i + 2 * k + 1] = places.y(i) + (k < 2 ? 0 : step);
            }
        }
        return around;
    }
}
