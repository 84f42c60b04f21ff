namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes an objective's indicators.</summary>
internal sealed class IndicatorWriter(ElementWriter elements, bool hasPlaces)
{
    public void Write(PerformanceIndicator indicator)
    {
        elements.Start(Names.PerformanceIndicator);
        elements.Choice(Names.ValueChainStage, Names.Of.ValueChainStage, (int?)indicator.ValueChainStage);
        elements.Choice(Names.PerformanceIndicatorType, Names.Of.PerformanceIndicatorType, (int?)indicator.Type);
        elements.Text(Names.SequenceIndicator, indicator.Code?.ToString());
        elements.Text(Names.MeasurementDimension, indicator.MeasurementDimension);
        elements.Text(Names.UnitOfMeasurement, indicator.UnitOfMeasurement);
        elements.Identifier(indicator.Identifier);
        foreach (Relationship relationship in indicator.Relationships)
        {
            Write(relationship);
        }

        foreach (MeasurementInstance instance in indicator.MeasurementInstances)
        {
            Write(instance);
        }

        elements.Text(Names.OtherInformation, indicator.OtherInformation);
        elements.End();
    }

    private void Write(Relationship relationship)
    {
        elements.Start(Names.Relationship);
        elements.Choice(Names.RelationshipType, Names.Of.RelationshipType, (int?)relationship.Type);
        elements.Identifier(relationship.Identifier);
        foreach (string referent in relationship.ReferentIdentifiers)
        {
            elements.Text(Names.ReferentIdentifier, referent);
        }

        elements.Text(Names.Name, relationship.Name);
        elements.Text(Names.Description, relationship.Description);
        elements.End();
    }

    private void Write(MeasurementInstance instance)
    {
        elements.Start(Names.MeasurementInstance);
        if (hasPlaces && instance.Place is { } place)
        {
            elements.Start(Names.Place);
            elements.Text(Names.Name, place.Name);
            elements.Text(Names.PlaceIdentifier, place.Identifier);
            elements.End();
        }

        Write(Names.TargetResult, instance.TargetResults);
        Write(Names.ActualResult, instance.ActualResults);
        elements.End();
    }

    private void Write(string name, EquatableList<MeasuredResult> results)
    {
        foreach (MeasuredResult result in results)
        {
            elements.Start(name);
            elements.Day(Names.StartDate, result.StartDate);
            elements.Day(Names.EndDate, result.EndDate);
            elements.Number(Names.NumberOfUnits, result.NumberOfUnits);
            if (result.Descriptor is { } descriptor)
            {
                elements.Start(Names.Descriptor);
                elements.Text(Names.DescriptorName, descriptor.Name);
                elements.Text(Names.DescriptorValue, descriptor.Value);
                elements.End();
            }

            elements.Text(Names.Description, result.Description);
            elements.End();
        }
    }
}
