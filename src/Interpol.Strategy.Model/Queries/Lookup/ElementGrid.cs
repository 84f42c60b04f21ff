namespace Interpol.Strategy.Model;

/// <summary>
/// The elements of many frameworks in one array, each where its code says: goals 1 to 9 and their objectives 1 to 9. To walk from a
/// framework to an objective is six steps to anywhere in memory; in a large catalog each of them waits for memory.
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

    /// <summary>Where a framework's elements stand; a row for each goal, which itself stands before its objectives.</summary>
    /// <param name="Start">The first cell.</param>
    /// <param name="Rows">How many goals there are.</param>
    /// <param name="Columns">One more than the most objectives that a goal has.</param>
    public readonly record struct Area(int Start, byte Rows, byte Columns);

    /// <summary>Only elements that stand where their code says get into the grid: a cell says nothing of the others.</summary>
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

    /// <summary>The element that stands where its code says; <see langword="null"/> when there is none, or none in the grid.</summary>
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
