namespace Interpol.Strategy.Model;

/// <summary>
/// Stores the elements of many frameworks in one array by code: goals 1 to 9 and their objectives 1 to 9. It avoids the
/// cache misses of walking from a framework to an objective in a large catalog.
/// </summary>
internal sealed class ElementGrid
{
    private const int MaxCells = 9;

    private readonly StrategyElement?[] _cells;
    private int _used;

    public ElementGrid(EquatableList<StrategicFramework> frameworks)
    {
        int cells = 0;
        foreach (StrategicFramework framework in frameworks)
        {
            cells += Rows(framework) * Columns(framework);
        }

        _cells = new StrategyElement?[cells];
    }

    /// <summary>Represents the area of a framework: one row per goal, with the goal before its objectives.</summary>
    /// <param name="Start">The index of the first cell.</param>
    /// <param name="Rows">The number of goals.</param>
    /// <param name="Columns">The maximum number of objectives of a goal, plus one.</param>
    public readonly record struct Area(int Start, byte Rows, byte Columns);

    /// <summary>Adds the elements whose position matches their code.</summary>
    public Area Add(StrategicFramework framework)
    {
        var area = new Area(_used, Rows(framework), Columns(framework));
        for (int row = 0; row < area.Rows; row++)
        {
            Goal goal = framework.Goals[row];
            Put(area, row, 0, goal, goal._code);
            for (int column = 1; column <= Math.Min(goal.Objectives.Count, MaxCells); column++)
            {
                Objective objective = goal.Objectives[column - 1];
                Put(area, row, column, objective, objective._code);
            }
        }

        _used += area.Rows * area.Columns;
        return area;
    }

    /// <summary>
    /// Returns the element at the position of its code, or <see langword="null"/> if there is none in the grid.
    /// </summary>
    public StrategyElement? Find(Area area, ulong packed)
    {
        int row = PackedOutline.GetFirst(packed) - 1;
        int column = PackedOutline.GetSecond(packed);
        return (uint)row < area.Rows && column < area.Columns && packed == PackedOutline.Encode(row + 1, column)
            ? _cells[area.Start + (row * area.Columns) + column]
            : null;
    }

    private static byte Rows(StrategicFramework framework) => (byte)Math.Min(framework.Goals.Count, MaxCells);

    private static byte Columns(StrategicFramework framework)
    {
        int max = 0;
        foreach (Goal goal in framework.Goals)
        {
            max = Math.Max(max, goal.Objectives.Count);
        }

        return (byte)(Math.Min(max, MaxCells) + 1);
    }

    private void Put(Area area, int row, int column, StrategyElement element, ElementCode code)
    {
        if (code._packed == PackedOutline.Encode(row + 1, column))
        {
            _cells[area.Start + (row * area.Columns) + column] = element;
        }
    }
}
