using static Interpol.Strategy.Model.Serialization.ChildElement;
using static Interpol.Strategy.Model.Serialization.StratMLVersions;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Describes, reads and writes the elements of measurements and their results.</content>
internal static partial class IndicatorElements
{
    private static readonly ElementSchema Instance = new(
        [
            new(StratMLNames.Place, Part2),
            new(StratMLNames.TargetResult, MaxCount: Unbounded),
            new(StratMLNames.ActualResult, MaxCount: Unbounded),
        ]);

    private static readonly ElementSchema Place = new(
        [
            new(StratMLNames.Name, MinCount: 1),
            new(StratMLNames.PlaceIdentifier),
        ]);

    /// <summary>The schema of target results and actual results.</summary>
    private static readonly ElementSchema Result = new(
        [
            new(StratMLNames.Description, Part2Of2010, MinCount: 1),
            new(StratMLNames.NumberOfUnits, Part2Of2010),
            new(StratMLNames.StartDate),
            new(StratMLNames.EndDate),
            new(StratMLNames.NumberOfUnits, Part2),
            new(StratMLNames.Descriptor, Part2),
            new(StratMLNames.Description, Part2),
        ]);

    private static readonly ElementSchema Descriptor = new(
        [
            new(StratMLNames.DescriptorName),
            new(StratMLNames.DescriptorValue),
        ]);

    private static MeasurementInstance ReadInstance(ElementCursor plan)
    {
        Place? place = null;
        ListBuilder<MeasuredResult> targets = default, actuals = default;
        plan.Enter(Instance);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Place: place = ReadPlace(plan); break;
                case StratMLNames.TargetResult: targets.Add(ReadResult(plan)); break;
                default: actuals.Add(ReadResult(plan)); break;
            }
        }

        return new() { Place = place, TargetResults = new(targets.ToArray()), ActualResults = new(actuals.ToArray()) };
    }

    private static Place ReadPlace(ElementCursor plan)
    {
        string name = "";
        string? identifier = null;
        plan.Enter(Place);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Name: name = plan.Text(); break;
                default: identifier = plan.Text(); break;
            }
        }

        return new() { Name = name, Identifier = identifier };
    }

    private static MeasuredResult ReadResult(ElementCursor plan)
    {
        DateOnly? start = null, end = null;
        decimal? units = null;
        ResultDescriptor? descriptor = null;
        string? description = null;
        plan.Enter(Result);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.StartDate: start = plan.Day(); break;
                case StratMLNames.EndDate: end = plan.Day(); break;
                case StratMLNames.NumberOfUnits: units = plan.Number(); break;
                case StratMLNames.Descriptor: descriptor = ReadDescriptor(plan); break;
                default: description = plan.Text(); break;
            }
        }

        return new()
        {
            StartDate = start,
            EndDate = end,
            NumberOfUnits = units,
            Descriptor = descriptor,
            Description = description,
        };
    }

    private static ResultDescriptor ReadDescriptor(ElementCursor plan)
    {
        string? name = null, value = null;
        plan.Enter(Descriptor);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.DescriptorName: name = plan.Text(); break;
                default: value = plan.Text(); break;
            }
        }

        return new() { Name = name, Value = value };
    }

    private static void Write(ElementWriter plan, MeasurementInstance instance)
    {
        plan.Start(StratMLNames.MeasurementInstance);
        if (plan.HasPlaces && instance.Place is { } place)
        {
            plan.Start(StratMLNames.Place);
            plan.Text(StratMLNames.Name, place.Name);
            plan.Text(StratMLNames.PlaceIdentifier, place.Identifier);
            plan.End();
        }

        WriteAll(plan, StratMLNames.TargetResult, instance.TargetResults);
        WriteAll(plan, StratMLNames.ActualResult, instance.ActualResults);
        plan.End();
    }

    private static void WriteAll(ElementWriter plan, string name, EquatableList<MeasuredResult> results)
    {
        foreach (MeasuredResult result in results)
        {
            plan.Start(name);
            plan.Day(StratMLNames.StartDate, result.StartDate);
            plan.Day(StratMLNames.EndDate, result.EndDate);
            plan.Number(StratMLNames.NumberOfUnits, result.NumberOfUnits);
            if (result.Descriptor is { } descriptor)
            {
                plan.Start(StratMLNames.Descriptor);
                plan.Text(StratMLNames.DescriptorName, descriptor.Name);
                plan.Text(StratMLNames.DescriptorValue, descriptor.Value);
                plan.End();
            }

            plan.Text(StratMLNames.Description, result.Description);
            plan.End();
        }
    }
}
