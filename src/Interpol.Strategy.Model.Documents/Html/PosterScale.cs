using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Chooses how small the type of a printed poster must be, so that it fits on one sheet of A3.</summary>
/// <remarks>The lengths are in units of the font size in print, which is 0.9% of the width of the sheet.</remarks>
internal static class PosterScale
{
    private const double SheetWidth = 105, SheetHeight = 76;

    // Smaller type is not legible on a wall. Such a plan takes several sheets.
    private const double MinScale = 0.74;

    // The estimate is not exact.
    private const double Margin = 0.97;

    /// <summary>Returns the attribute with the scale, or nothing if the plan fits or takes several sheets.</summary>
    public static Markup CreateAttribute(StrategicFramework framework, bool isPoster)
    {
        if (!isPoster || framework.Goals.Any(goal => goal.Kind != framework.Goals[0].Kind || !goal.Groups.IsEmpty))
        {
            return default;
        }

        for (double scale = 1; scale >= MinScale; scale -= 0.02)
        {
            if (PosterHeight.Estimate(framework, SheetWidth / scale) <= SheetHeight / scale)
            {
                string value = (scale * Margin).ToString("0.##", CultureInfo.InvariantCulture);
                return Markup.If(scale < 1, $" style=\"--scale: {value}\"");
            }
        }

        return default;
    }
}
