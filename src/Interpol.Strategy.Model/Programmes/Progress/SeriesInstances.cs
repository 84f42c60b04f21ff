namespace Interpol.Strategy.Model;

/// <summary>Finds the measurement instances of an indicator whose results are its series.</summary>
internal static class SeriesInstances
{
    /// <summary>Determines whether an instance does not have a place, or is the only instance.</summary>
    public static bool Contains(EquatableList<MeasurementInstance> instances, MeasurementInstance instance) =>
        instance.Place is null || instances.Count == 1;

    /// <summary>Returns the instances, or <see langword="null"/> if there are only those of several places.</summary>
    public static List<MeasurementInstance>? Find(EquatableList<MeasurementInstance> instances)
    {
        List<MeasurementInstance> found = [.. instances.Where(instance => Contains(instances, instance))];
        return found.Count > 0 || instances.IsEmpty ? found : null;
    }
}
